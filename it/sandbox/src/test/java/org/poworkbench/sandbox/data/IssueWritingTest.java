package org.poworkbench.sandbox.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueWritingTest {
  private final List<String> heard = new ArrayList<>();
  private SampleSite sample;
  private Site site;
  private IssueWriting writing;
  private RuntimeException thrownByListener;

  @BeforeEach
  void open() {
    sample = SampleSite.inMemory();
    site = sample.site;
    writing = site.writing();
    writing.useIndex(new HeardIndex());
    writing.useEvents(new HeardEvents(), EventOrder.AFTER_INDEX);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void tellsOfANewIssueInsideTheTransactionThenIndexThenAfterTheCommit() {
    IssueRecord issue = writing.create(sample.aStory("new"), Change.by("pat"));
    assertEquals(
        List.of("in transaction 1 ABC-1", "index " + issue.id(), "after commit 1 ABC-1"), heard);
    assertEquals(List.of(), site.history().of(issue.id()));
  }

  @Test
  void tellsBeforeTheIndexWhenAsked() {
    writing.useEvents(new HeardEvents(), EventOrder.BEFORE_INDEX);
    IssueRecord issue = writing.create(sample.aStory("new"), Change.by("pat"));
    assertEquals(
        List.of("in transaction 1 ABC-1", "after commit 1 ABC-1", "index " + issue.id()), heard);
  }

  @Test
  void writesHistoryInJirasWords() {
    IssueRecord issue = quiet("old");
    long points = site.fields().orAdd("Story Points", FieldType.NUMBER).id();
    writing.update(
        issue.id(),
        draft ->
            draft
                .summary("new")
                .statusId(sample.done.id())
                .assignee("dev")
                .labels(List.of("b", "a"))
                .value(points, 8.0),
        Change.by("pat"));

    ChangeGroup change = site.history().of(issue.id()).get(0);
    assertEquals("pat", change.author());
    assertEquals(
        List.of(
            new ChangeItem("jira", "status", sample.open.id(), "Open", sample.done.id(), "Done"),
            new ChangeItem("jira", "summary", null, "old", null, "new"),
            new ChangeItem("jira", "assignee", null, null, "dev", "DEV"),
            new ChangeItem("jira", "labels", null, "", null, "a b"),
            new ChangeItem("custom", "Story Points", null, null, null, "8")),
        change.items());
    assertTrue(site.issues().byId(issue.id()).orElseThrow().updated().equals(change.created()));
  }

  @Test
  void anEditThatChangesNothingIsNoChange() {
    IssueRecord issue = quiet("same");
    IssueRecord after =
        writing.update(
            issue.id(), draft -> draft.summary("same").description(""), Change.by("pat"));
    assertEquals(issue, after);
    assertEquals(List.of(), heard);
  }

  @Test
  void namesTheUsualEventOrTheGivenOne() {
    IssueRecord issue = quiet("story");
    writing.update(issue.id(), draft -> draft.assignee("dev"), Change.by("pat"));
    writing.update(issue.id(), draft -> draft.summary("x").assignee("pat"), Change.by("pat"));
    writing.update(issue.id(), draft -> {}, Change.by("pat").withComment("Hello", null, null));
    writing.update(
        issue.id(),
        draft -> draft.statusId(sample.done.id()),
        Change.by("pat").withEvent(IssueEventType.CLOSED.id()));
    writing.comment(issue.id(), Change.by("pat").withComment("Again", null, null));
    writing.delete(issue.id(), Change.by("pat"));
    assertEquals(
        List.of(
            "in transaction 3 ABC-1",
            "in transaction 2 ABC-1",
            "in transaction 6 ABC-1",
            "in transaction 5 ABC-1",
            "in transaction 6 ABC-1",
            "in transaction 8 ABC-1"),
        heard.stream().filter(text -> text.startsWith("in transaction")).toList());
    assertEquals("remove " + issue.id(), heard.get(heard.size() - 2));
  }

  @Test
  void aThrowingListenerInsideTheTransactionTakesTheChangeBack() {
    IssueRecord issue = quiet("old");
    thrownByListener = new IllegalStateException("on purpose");
    assertThrows(
        IllegalStateException.class,
        () -> writing.update(issue.id(), draft -> draft.summary("new"), Change.by("pat")));
    assertEquals("old", site.issues().byId(issue.id()).orElseThrow().summary());
    assertEquals(List.of(), site.history().of(issue.id()));
    assertEquals(List.of("in transaction 2 ABC-1"), heard);
  }

  @Test
  void aSilentEditIsIndexedAndNothingElse() {
    IssueRecord issue = quiet("old");
    IssueRecord after = writing.update(issue.id(), draft -> draft.summary("new"), Change.silent());
    assertEquals(List.of("index " + issue.id()), heard);
    assertEquals(List.of(), site.history().of(issue.id()));
    assertEquals(issue.updated(), after.updated());
    assertEquals("new", site.issues().byId(issue.id()).orElseThrow().summary());
  }

  @Test
  void anEditWithoutEventKeepsHistory() {
    IssueRecord issue = quiet("old");
    writing.update(issue.id(), draft -> draft.summary("new"), Change.by("pat").withoutEvent());
    assertEquals(List.of("index " + issue.id()), heard);
    assertEquals(1, site.history().of(issue.id()).size());
  }

  @Test
  void aValueWrittenAloneTellsNobody() {
    long points = site.fields().orAdd("Story Points", FieldType.NUMBER).id();
    IssueRecord issue = quiet("story");
    writing.writeValue(issue.id(), points, 3.0);
    writing.writeValue(issue.id(), points, 5.0);
    IssueRecord after = site.issues().byId(issue.id()).orElseThrow();
    assertEquals(5.0, after.value(points));
    assertEquals(issue.updated(), after.updated());
    assertEquals(List.of(), heard);
    assertEquals(List.of(), site.history().of(issue.id()));
    writing.writeValue(issue.id(), points, null);
    assertNull(site.issues().byId(issue.id()).orElseThrow().value(points));
  }

  @Test
  void manyNewIssuesAreOneNoticeToTheIndex() {
    List<IssueRecord> issues =
        writing.createAll(List.of(sample.aStory("one"), sample.aStory("two")));
    assertEquals(List.of("index " + issues.get(0).id() + " " + issues.get(1).id()), heard);
  }

  @Test
  void movesSubtasksAlongAndTellsOfTheMove() {
    IssueRecord parent = quiet("parent");
    IssueRecord child =
        writing.create(
            sample.aStory("child").typeId(sample.subtask.id()).parentId(parent.id()),
            Change.silent());
    heard.clear();
    ProjectRecord other = sample.addProject("XYZ");
    writing.move(parent.id(), other.id(), sample.story.id(), sample.open.id(), Change.by("pat"));
    assertEquals("XYZ-2", site.issues().byId(child.id()).orElseThrow().key());
    assertTrue(heard.contains("in transaction 9 XYZ-1"), heard.toString());
    assertEquals(
        List.of("project", "Key"),
        site.history().of(parent.id()).get(0).items().stream().map(ChangeItem::field).toList());
  }

  @Test
  void aLinkStandsInBothHistories() {
    IssueRecord one = quiet("one");
    IssueRecord two = quiet("two");
    LinkType blocks = site.links().addType("Blocks", "is blocked by", "blocks");
    IssueLinkRecord link = writing.link(blocks.id(), one.id(), two.id(), null, Change.by("pat"));
    assertEquals(
        "This issue blocks ABC-2", site.history().of(one.id()).get(0).items().get(0).toText());
    assertEquals(
        "This issue is blocked by ABC-1",
        site.history().of(two.id()).get(0).items().get(0).toText());
    writing.unlink(link, Change.by("pat"));
    assertEquals(
        "This issue blocks ABC-2", site.history().of(one.id()).get(1).items().get(0).fromText());
  }

  @Test
  void archivesAndRestores() {
    IssueRecord issue = quiet("story");
    writing.archive(issue.id(), "pat");
    assertEquals("pat", site.issues().byId(issue.id()).orElseThrow().archived().by());
    writing.restore(issue.id());
    assertTrue(!site.issues().byId(issue.id()).orElseThrow().isArchived());
    writing.archiveProject(sample.project.id(), "pat");
    assertTrue(site.projects().byId(sample.project.id()).orElseThrow().isArchived());
    assertEquals(
        List.of("index " + issue.id(), "index " + issue.id(), "index " + issue.id()), heard);
  }

  private IssueRecord quiet(String summary) {
    IssueRecord issue = sample.create(summary);
    heard.clear();
    return issue;
  }

  private final class HeardIndex implements IssueIndex {
    @Override
    public void index(Collection<Long> issueIds) {
      heard.add("index " + text(issueIds));
    }

    @Override
    public void remove(Collection<Long> issueIds) {
      heard.add("remove " + text(issueIds));
    }

    private static String text(Collection<Long> ids) {
      return String.join(" ", ids.stream().map(String::valueOf).toList());
    }
  }

  private final class HeardEvents implements IssueEvents {
    @Override
    public void beforeCommit(IssueChange change) {
      assertTrue(site.database().isInTransaction());
      heard.add("in transaction " + change.eventTypeId() + " " + change.issue().key());
      if (thrownByListener != null) {
        throw thrownByListener;
      }
    }

    @Override
    public void afterCommit(IssueChange change) {
      assertEquals(Set.of(false), Set.of(site.database().isInTransaction()));
      heard.add("after commit " + change.eventTypeId() + " " + change.issue().key());
    }
  }
}
