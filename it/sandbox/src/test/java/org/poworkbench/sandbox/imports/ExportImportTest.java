package org.poworkbench.sandbox.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.StatusKind;
import org.poworkbench.sandbox.search.SearchableSite;

/** What Jira itself gives out: its CSV export, and the answers of its REST search. */
class ExportImportTest {
  private static final String CSV =
      """
      Summary,Issue key,Issue id,Parent id,Issue Type,Status,Project key,Priority,Resolution,Assignee,\
      Reporter,Created,Updated,Resolved,Fix Version/s,Fix Version/s,Component/s,Labels,Labels,Description,\
      Inward issue link (Blocks),Outward issue link (Gantt: finish-start),Custom field (Epic Link),\
      Custom field (Story Points),Sprint,Sprint
      Pay by phone,WEB-1,501,,Epic,In Progress,WEB,High,,,pat,12/Mar/26 3:04 PM,,,,,,,,,,,,,,
      "Pay, ""later\""",WEB-2,502,,Story,Closed,WEB,High,Done,dev,pat,12/Mar/26 3:05 PM,13/Mar/26 9:00 AM,\
      14/Mar/26 9:00 AM,1.0,2.0,Payment,later,money,"As a customer
      I want to *pay later*

      * so that I need no card",WEB-4,WEB-3,WEB-1,5.0,Sprint 1,
      Send a reminder,WEB-3,503,,Story,Open,WEB,Low,,,pat,12/Mar/26 3:06 PM,,,,,,,,,,,WEB-1,,Sprint 1,Sprint 2
      Text of the mail,WEB-4,504,503,Sub-task,Open,WEB,,Unresolved,,pat,12/Mar/26 3:07 PM,,,,,,,,,,,,,,
      """;

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

  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void bringsACsvExport(String separator) throws IOException {
    write("export.csv", "\uFEFF" + CSV.replace("Pay, ", "Pay; ").replace(",", separator));
    ImportReport report = run(folder);
    assertEquals(List.of(), report.damaged());
    assertEquals(4, report.created());
    IssueRecord story = issue("WEB-2");
    assertEquals(502, story.id());
    assertEquals("Pay; \"later\"", story.summary().replace(',', ';'));
    assertEquals(
        "As a customer\nI want to *pay later*\n\n* so that I need no card", story.description());
    assertEquals(
        LocalDateTime.of(2026, 3, 12, 15, 5).atZone(ZoneId.systemDefault()).toInstant(),
        story.created());
    assertEquals(Set.of("later", "money"), story.labels());
    assertEquals(5.0, story.value(field("Story Points")));
    assertEquals(issue("WEB-1").id(), story.value(field("Epic Link")));
    assertEquals(issue("WEB-3").id(), issue("WEB-4").parentId());
    assertEquals(
        List.of("WEB-2"),
        searchable.keys("fixVersion = 1.0 and fixVersion = 2.0 and component = Payment", "admin"));
    assertEquals(StatusKind.DONE, category("WEB-2"));
    assertEquals(StatusKind.IN_PROGRESS, category("WEB-1"));
    assertEquals(StatusKind.TO_DO, category("WEB-4"));
    assertEquals(issue("WEB-4").id(), site.links().inward(story.id()).get(0).sourceId());
    assertEquals(issue("WEB-3").id(), site.links().outward(story.id()).get(0).destinationId());
    assertTrue(site.links().typeNamed("Gantt: finish-start").isPresent());
  }

  @Test
  void tellsTheStatesOfSprintsByTheIssuesInThem() throws IOException {
    write("export.csv", CSV.replace("Sprint 1,Sprint 2", "Sprint 1,"));
    run(folder);
    assertEquals(SprintState.ACTIVE, sprint("Sprint 1").state());
    write(
        "next.csv",
        CSV.replace("WEB", "NET")
            .replace(",50", ",60")
            .replace("Sprint 1", "Net 1")
            .replace("Sprint 2", "Net 2"));
    run(folder.resolve("next.csv"));
    assertEquals(SprintState.CLOSED, sprint("Net 1").state());
    assertEquals(SprintState.FUTURE, sprint("Net 2").state());
    assertEquals(
        List.of(sprint("Net 1").id(), sprint("Net 2").id()), issue("NET-3").value(field("Sprint")));
  }

  @Test
  void changesNothingWhenACsvExportComesAgain() throws IOException {
    write("export.csv", CSV);
    run(folder);
    List<Object> before =
        List.of(
            site.issues().byIds(site.issues().idsAfter(0, 100)), List.copyOf(site.sprints().all()));
    ImportReport second = run(folder);
    assertEquals(0, second.created());
    assertEquals(
        before,
        List.of(
            site.issues().byIds(site.issues().idsAfter(0, 100)),
            List.copyOf(site.sprints().all())));
  }

  @Test
  void takesAnEpicAmongTheParentsOfNewerExports() throws IOException {
    write(
        "cloud.csv",
        """
        Issue key,Issue Type,Status,Status Category,Summary,Parent key,Created
        WEB-1,Epic,Doing,In Progress,An epic,,2026-03-12 15:04
        WEB-2,Story,Parked,Done,A story,WEB-1,2026-03-12 15:05
        """);
    run(folder);
    assertEquals(issue("WEB-1").id(), issue("WEB-2").value(field("Epic Link")));
    assertEquals(StatusKind.DONE, category("WEB-2"));
  }

  @Test
  void readsATableOfKeysTitlesAndPoints() throws IOException {
    write("points.csv", "issuekey,title,description,storypoint\nXD-5,Read me,As a reader,8\n");
    run(folder);
    assertEquals(8.0, issue("XD-5").value(field("Story Points")));
    assertEquals("Read me", issue("XD-5").summary());
  }

  @Test
  void namesARowThatIsDamagedAndBringsTheRest() throws IOException {
    write(
        "export.csv",
        "Issue key,Issue Type,Status,Summary,Created\n"
            + "WEB-1,Bug,Open,One,12/Mar/26 3:04 PM\n"
            + "WEB-2,Bug,Open,Two,yesterday\n"
            + "nonsense,Bug,Open,Three,12/Mar/26 3:04 PM\n"
            + "WEB-1,Bug,Open,Again,12/Mar/26 3:04 PM\n");
    ImportReport report = run(folder);
    assertEquals(1, report.created());
    assertEquals(
        List.of(3L, 4L, 5L),
        report.damaged().stream().map(ImportReport.DamagedLine::number).toList());
    assertTrue(progress.toString().contains("the field 'created' is no time: 'yesterday'"));
  }

  @ParameterizedTest
  @CsvSource({
    "other.csv,'a,b\n1,2\n',there is no column 'Issue key'",
    "empty.csv,'',there are no columns",
    "other.json,'{\"total\": 0}',there are no issues",
    "broken.json,'{\"issues\": [{',not readable as JSON"
  })
  void saysWhatAFileLacks(String name, String text, String reason) throws IOException {
    write(name, text.replace("\\n", "\n"));
    ImportFailure failure = assertThrows(ImportFailure.class, () -> run(folder.resolve(name)));
    assertTrue(failure.getMessage().contains(reason), failure.getMessage());
  }

  @Test
  void bringsAnAnswerOfTheRestSearch() throws IOException {
    write(
        "search.json",
        """
        {"startAt": 0, "maxResults": 2, "total": 2, "issues": [
          {"id": "601", "key": "API-1", "fields": {
            "project": {"key": "API"}, "issuetype": {"name": "Story", "subtask": false},
            "status": {"name": "Doing", "statusCategory": {"key": "indeterminate"}},
            "resolution": null, "priority": {"name": "High"}, "summary": "One",
            "description": "As a client\\r\\nI want one", "created": "2026-03-12T15:04:00.000+0000",
            "labels": ["a"], "components": [{"name": "Core"}], "fixVersions": [{"name": "1.0"}],
            "assignee": {"name": "dev"}, "reporter": {"name": "pat"},
            "issuelinks": [{"type": {"name": "Blocks", "inward": "is blocked by", "outward": "blocks"},
              "outwardIssue": {"key": "API-2"}}],
            "customfield_1": 3.0, "customfield_2": "API-2",
            "customfield_3": ["com.atlassian.greenhopper.service.sprint.Sprint@1[id=77,rapidViewId=1,\
        state=CLOSED,name=Sprint 7, late,startDate=2026-03-01T00:00:00.000Z,endDate=<null>,goal=<null>]"]}},
          {"id": "602", "key": "API-2", "fields": {
            "issuetype": {"name": "Epic", "subtask": false},
            "status": {"name": "Open", "statusCategory": {"key": "new"}}, "summary": "Epic",
            "created": "2026-03-12T15:04:00.000+0000",
            "sprint": {"id": 78, "name": "Sprint 8", "state": "active"}}}],
         "names": {"customfield_1": "Story Points", "customfield_2": "Epic Link", "customfield_3": "Sprint"}}
        """);
    ImportReport report = run(folder);
    assertEquals(List.of(), report.damaged());
    IssueRecord story = issue("API-1");
    assertEquals(601, story.id());
    assertEquals("As a client\r\nI want one", story.description());
    assertEquals(3.0, story.value(field("Story Points")));
    assertEquals(602L, story.value(field("Epic Link")));
    assertEquals("Sprint 7, late", site.sprints().byId(77).orElseThrow().name());
    assertEquals(SprintState.ACTIVE, site.sprints().byId(78).orElseThrow().state());
    assertEquals(602, site.links().outward(601).get(0).destinationId());
    assertEquals(
        List.of("API-1"),
        searchable.keys("component = Core and assignee = dev and sprint = 77", "admin"));
  }

  @Test
  void readsGzippedExportsAndOneFormatOfAFolder() throws IOException {
    try (OutputStream stream =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("export.csv.gz")))) {
      stream.write(CSV.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(4, run(folder).created());
    write("search.json", "{\"issues\": []}");
    assertEquals(0, run(folder).known());
  }

  @Test
  void bringsTheSampleOfARealJira() {
    String data = System.getProperty("po.data");
    assumeTrue(
        data != null && Files.isDirectory(Path.of(data, "jira-tidev")), "po.data is not set");
    ImportReport report = run(Path.of(data, "jira-tidev", "rest-sample.json"));
    assertEquals(List.of(), report.damaged());
    assertEquals(101, report.created());
    assertTrue(searchable.keys("sprint in openSprints()", "admin").size() > 0);
  }

  private ImportReport run(Path path) {
    return new BacklogImport(site, true, progress::add).run(path);
  }

  private IssueRecord issue(String key) {
    return site.issues().byKey(key).orElseThrow();
  }

  private StatusKind category(String key) {
    return site.constants().status(issue(key).statusId()).orElseThrow().category();
  }

  private Sprint sprint(String name) {
    return site.sprints().all().stream()
        .filter(sprint -> sprint.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private long field(String name) {
    return site.fields().named(name).get(0).id();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
