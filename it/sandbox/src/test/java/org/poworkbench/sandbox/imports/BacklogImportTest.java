package org.poworkbench.sandbox.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.StatusKind;
import org.poworkbench.sandbox.search.SearchableSite;

class BacklogImportTest {
  private static final String STORY =
      """
      {"id":"70001","key":"WEB-7","project":"WEB","type":"Story","subtask":false,"status":"Ready",
      "status_category":"indeterminate","resolution":"","priority":"Critical","summary":"Pay later",
      "description":"As a customer\\r\\nI want to pay later","created":"2015-01-30T00:43:49.000+0000",
      "updated":"2015-02-02T18:32:28.000+0000","resolved":"","epic":"WEB-9","parent":"",
      "sprints":[{"id":321,"name":"Sprint 3","state":"closed","startDate":"2015-02-02T15:53:51.937Z",
      "endDate":"2015-02-14T01:00:00.000Z","completeDate":"2015-02-17T19:23:07.182Z"}],
      "labels":["later"],"components":["Payment"],"fix_versions":["1.0"],"affects_versions":["0.9"],
      "links":[{"type":"Depends","dir":"outward","verb":"depends on","key":"WEB-8"},
      {"type":"Depends","dir":"outward","verb":"depends on","key":"OTHER-1"}],
      "assignee":"u0001","reporter":"u0002","comments":3,"story_points":5.0}"""
          .replace("\n", "");

  private final List<String> progress = new ArrayList<>();
  private SearchableSite searchable;
  private Site site;
  private Path folder;

  @BeforeEach
  void opens(@TempDir Path home) throws IOException {
    searchable = SearchableSite.in(home, Clock.systemUTC());
    site = searchable.site();
    folder = Files.createDirectory(home.resolve("backlog"));
  }

  @AfterEach
  void closes() {
    searchable.close();
  }

  @Test
  void bringsEverythingThatALineTells() throws IOException {
    write("web.jsonl", STORY, line("WEB-8", "Bug"), line("WEB-9", "Epic"));
    ImportReport report = run(folder);
    assertEquals(3, report.created());
    IssueRecord story = issue("WEB-7");
    assertEquals(70_001, story.id());
    assertEquals("Pay later", story.summary());
    assertEquals("As a customer\r\nI want to pay later", story.description());
    assertEquals("u0001", story.assignee());
    assertEquals(Instant.parse("2015-01-30T00:43:49Z"), story.created());
    assertEquals(Instant.parse("2015-02-02T18:32:28Z"), story.updated());
    assertEquals(Set.of("later"), story.labels());
    assertEquals(
        StatusKind.IN_PROGRESS, site.constants().status(story.statusId()).orElseThrow().category());
    assertEquals(5.0, story.value(site.fields().named("Story Points").get(0).id()));
    assertEquals(issue("WEB-9").id(), story.value(site.fields().named("Epic Link").get(0).id()));
    assertEquals(SprintState.CLOSED, site.sprints().byId(321).orElseThrow().state());
    assertEquals(
        List.of("WEB-7"),
        searchable.keys(
            "component = Payment and fixVersion = 1.0 and affectedVersion = 0.9 and priority = Critical"
                + " and sprint = 'Sprint 3' and reporter = u0002",
            "admin"));
  }

  @Test
  void givesTheProjectAWorkflowWithEveryStatus() throws IOException {
    write("web.jsonl", STORY, line("WEB-8", "Bug"));
    run(folder);
    long scheme = site.projects().byKey("WEB").orElseThrow().workflowSchemeId();
    String name =
        site.workflows().scheme(scheme).orElseThrow().workflowFor(issue("WEB-7").typeId());
    String xml = site.workflows().byName(name).orElseThrow().descriptor();
    assertTrue(xml.contains("Ready") && xml.contains("Open"), xml);
  }

  @Test
  void letsMembersOfJiraUsersBrowseAndNobodyElse() throws IOException {
    write("web.jsonl", STORY);
    run(folder);
    assertEquals(1, searchable.search().search("project = WEB", "admin", 0, 1).total());
    assertFalse(searchable.search().search("project = WEB", null, 0, 1).isAnswered());
  }

  @Test
  void changesNothingWhenItRunsAgain() throws IOException {
    write("web.jsonl", STORY, line("WEB-8", "Bug"), line("WEB-9", "Epic"));
    run(folder);
    List<Object> before = state();
    ImportReport second = run(folder);
    assertEquals(0, second.created());
    assertEquals(3, second.known());
    assertEquals(before, state());
  }

  @Test
  void leavesAnIssueAloneThatWasChangedSince() throws IOException {
    write("web.jsonl", STORY);
    run(folder);
    site.writing().update(70_001, draft -> draft.summary("Ours"), Change.by("admin"));
    run(folder);
    assertEquals("Ours", issue("WEB-7").summary());
  }

  @Test
  void namesADamagedLineAndBringsTheRest() throws IOException {
    write(
        "web.jsonl",
        line("WEB-1", "Bug"),
        "{\"id\":",
        line("WEB-2", "Bug"),
        "{\"id\":\"1\",\"key\":\"WEB-3\",\"project\":\"WEB\"}",
        line("WEB-4", "Bug").replace("2015-01", "2015-21"),
        line("WEB-1", "Bug"),
        STORY.replace("closed", "gone"),
        STORY.replace("Pay later", "x".repeat(1001)));
    ImportReport report = run(folder);
    assertEquals(2, report.created());
    assertEquals(
        List.of(2L, 4L, 5L, 6L, 7L, 8L),
        report.damaged().stream().map(ImportReport.DamagedLine::number).toList());
    assertTrue(progress.toString().contains("web.jsonl, line 2: not readable as JSON of an issue"));
    assertTrue(progress.toString().contains("web.jsonl, line 4: the field 'type' is missing"));
    assertTrue(progress.toString().contains("web.jsonl, line 5: the field 'created' is no time"));
    assertTrue(progress.toString().contains("web.jsonl, line 6: the key WEB-1 came before"));
    assertTrue(
        progress.toString().contains("line 7: the field 'sprints.state' is no state: 'gone'"));
    assertTrue(progress.toString().contains("line 8: the field 'summary' has 1001 characters"));
  }

  @Test
  void bringsALinkOnceThoughBothEndsTellOfIt() throws IOException {
    String other =
        line("WEB-8", "Bug")
            .replace(
                "\"links\":[]",
                "\"links\":[{\"type\":\"Depends\",\"dir\":\"inward\",\"verb\":\"is dependent of\",\"key\":\"WEB-7\"}]");
    write("web.jsonl", STORY, other);
    run(folder);
    assertEquals(1, site.links().outward(issue("WEB-7").id()).size());
    assertEquals("is dependent of", site.links().typeNamed("Depends").orElseThrow().inward());
  }

  @Test
  void makesAReferenceWhenALaterImportBringsItsOtherEnd() throws IOException {
    write("a.jsonl", STORY);
    assertEquals(3, run(folder.resolve("a.jsonl")).unresolved());
    write("b.jsonl", line("WEB-9", "Epic"), line("WEB-8", "Bug"));
    assertEquals(1, run(folder.resolve("b.jsonl")).unresolved());
    assertEquals(
        issue("WEB-9").id(), issue("WEB-7").value(site.fields().named("Epic Link").get(0).id()));
    assertEquals(1, site.links().outward(issue("WEB-7").id()).size());
    assertEquals(List.of("WEB-7"), searchable.keys("'Epic Link' = WEB-9", "admin"));
  }

  @Test
  void findsAParentThatComesLaterInTheFile() throws IOException {
    write(
        "web.jsonl",
        line("WEB-2", "Sub-task").replace("\"parent\":\"\"", "\"parent\":\"WEB-3\""),
        line("WEB-3", "Story"));
    run(folder);
    assertEquals(issue("WEB-3").id(), issue("WEB-2").parentId());
  }

  @Test
  void readsGzippedFiles() throws IOException {
    try (OutputStream stream =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("web.jsonl.gz")))) {
      stream.write(STORY.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(1, run(folder).created());
  }

  @Test
  void saysInOneLineWhyAFileCannotBeImported() throws IOException {
    Path noGzip = Files.writeString(folder.resolve("a.jsonl.gz"), "no gzip");
    Path noJson = Files.writeString(folder.resolve("b.jsonl"), "no json\nneither\n");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path missing = folder.resolve("missing");
    assertFailure(noGzip, "Import: " + noGzip + " is not a gzip file.");
    assertFailure(missing, "Import: there is no file or folder " + missing + ".");
    assertFailure(
        empty,
        "Import: no file in " + empty + " ends with .jsonl, .json or .csv, with or without .gz.");
    assertFailure(
        noJson,
        "Import: no line of "
            + noJson
            + " is an issue; not readable as JSON of an issue at character 1.");
    assertEquals(0, site.issues().count());
  }

  private void assertFailure(Path path, String message) {
    ImportFailure failure = assertThrows(ImportFailure.class, () -> run(path));
    assertEquals(message, failure.getMessage());
  }

  private List<Object> state() {
    return List.of(
        site.issues().byIds(site.issues().idsAfter(0, 100)),
        List.copyOf(site.people().all()),
        List.copyOf(site.projects().all()),
        site.constants().statuses(),
        site.constants().priorities(),
        List.copyOf(site.sprints().all()),
        List.copyOf(site.workflows().all()),
        site.links().outward(70_001),
        site.settings().all());
  }

  private ImportReport run(Path path) {
    return new BacklogImport(site, true, progress::add).run(path);
  }

  private IssueRecord issue(String key) {
    return site.issues().byId(site.issues().idOf(key).orElseThrow()).orElseThrow();
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  private static String line(String key, String type) {
    return """
        {"id":"%s","key":"%s","project":"WEB","type":"%s","subtask":%s,"status":"Open",
        "status_category":"new","priority":"","summary":"Some %s","description":"",
        "created":"2015-01-30T00:43:49.000+0000","updated":"","resolved":"","epic":"","parent":"",
        "links":[],"reporter":"u0002"}"""
        .formatted("8" + key.substring(4), key, type, type.equals("Sub-task"), type)
        .replace("\n", "");
  }
}
