package org.poworkbench.sandbox.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stores promise on every database. */
abstract class StoresContract {
  private String url;
  private SampleSite sample;
  private Site site;

  abstract FreshDatabase database();

  @BeforeEach
  void open() {
    url = database().url();
    sample = SampleSite.on(Database.open(url));
    site = sample.site;
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void findsPeopleByKeyNameAndPassword() {
    assertEquals("PAT", site.people().byKey("pat").orElseThrow().displayName());
    assertEquals("pat", site.people().byName("Pat").orElseThrow().key());
    assertTrue(site.people().authenticate("pat", "pat").isPresent());
    assertTrue(site.people().authenticate("pat", "wrong").isEmpty());
    site.people().orAdd("u0001");
    assertTrue(site.people().authenticate("u0001", null).isEmpty(), "a stand-in cannot log in");
  }

  @Test
  void inactivePeopleCannotLogIn() {
    Person pat = site.people().byKey("pat").orElseThrow();
    site.people()
        .update(
            new Person(
                pat.id(), pat.key(), pat.name(), pat.displayName(), pat.email(), false, null));
    assertTrue(site.people().authenticate("pat", "pat").isEmpty());
  }

  @Test
  void keepsDashboardsWithTheirItemsInOrder() {
    Dashboards dashboards = site.dashboards();
    Dashboard empty = dashboards.add("Quality", "of stories", "pat", Dashboard.Layout.AA);
    DashboardItem upper = dashboards.newItem("app:one", Map.of("teams", "[\"<b>\"]"));
    DashboardItem lower = dashboards.newItem("app:two", Map.of());
    dashboards.put(
        empty
            .with(lower)
            .with(upper)
            .sharedAs(
                List.of(
                    DashboardShare.withWhoLoggedIn(false),
                    DashboardShare.withRole(true, sample.project.id(), sample.developers.id()))));
    dashboards.configure(lower.id(), Map.of("rows", "5"));

    try (Site again = Site.on(Database.open(url))) {
      Dashboard kept = again.dashboards().byId(empty.id()).orElseThrow();
      assertEquals(List.of(upper.id(), lower.id()), ids(kept.column(0)));
      assertEquals(Map.of("teams", "[\"<b>\"]"), kept.items().get(0).preferences());
      assertEquals(Map.of("rows", "5"), kept.items().get(1).preferences());
      assertTrue(again.dashboards().mayEdit(kept, again.permissions().viewer("dev")));
      assertFalse(again.dashboards().mayEdit(kept, again.permissions().viewer("outsider")));
      assertTrue(again.dashboards().maySee(kept, again.permissions().viewer("outsider")));
      assertFalse(again.dashboards().maySee(kept, Viewer.ANONYMOUS));

      Dashboard moved = kept.inNextColumn(upper.id()).moved(lower.id(), 1);
      assertEquals(List.of(upper.id()), ids(moved.column(1)));
      again.dashboards().remove(empty.id());
      assertTrue(again.dashboards().byId(empty.id()).isEmpty());
    }
  }

  private static List<Long> ids(List<DashboardItem> items) {
    return items.stream().map(DashboardItem::id).toList();
  }

  @Test
  void keepsGroupsAndRoles() {
    assertEquals(Set.of("pat", "dev"), site.people().members("jira-software-users"));
    site.people().leave("jira-software-users", "pat");
    assertEquals(Set.of(), site.people().groupsOf("pat"));
    site.roles().addGroup(sample.developers.id(), sample.project.id(), "jira-software-users");
    assertEquals(Set.of("dev"), site.roles().members(sample.developers.id(), sample.project.id()));
    site.people().join("jira-software-users", "outsider");
    assertEquals(
        Set.of("dev", "outsider"),
        site.roles().members(sample.developers.id(), sample.project.id()));
  }

  @Test
  void ranksIssuesManyTimesAtOnePlace() {
    long rank = site.fields().add("Rank", null, FieldType.RANK, everywhere()).id();
    List<Long> ids = storiesInOrder(3);
    for (int round = 0; round < 40; round++) {
      Collections.swap(ids, 1, 2);
      site.writing().rank(List.of(ids.get(1)), ids.get(0), false, "dev");
      assertEquals(ids, inOrderOf(rank, ids));
    }
    site.writing().rank(List.of(ids.get(2), ids.get(1)), ids.get(0), true, "dev");
    Collections.reverse(ids);
    assertEquals(ids, inOrderOf(rank, ids));
  }

  @Test
  void givesAllRanksAnewWhenThereIsNoRoomOrNone() {
    List<Long> ids = storiesInOrder(3);
    long rank = site.fields().add("Rank", null, FieldType.RANK, everywhere()).id();
    site.writing().writeValue(ids.get(0), rank, "0|i00001:");
    site.writing().writeValue(ids.get(1), rank, "0|i00001:" + "0".repeat(150) + "1");
    List<Long> indexed = new ArrayList<>();
    site.writing()
        .useIndex(
            new IssueIndex() {
              @Override
              public void index(Collection<Long> issueIds) {
                indexed.addAll(issueIds);
              }

              @Override
              public void remove(Collection<Long> issueIds) {
                throw new AssertionError("nothing was deleted");
              }
            });
    site.writing().rank(List.of(ids.get(2)), ids.get(1), true, "dev");
    assertEquals(List.of(ids.get(0), ids.get(2), ids.get(1)), inOrderOf(rank, ids));
    assertTrue(indexed.containsAll(ids), indexed::toString);
    site.writing().writeValue(ids.get(1), rank, null);
    site.writing().rank(List.of(ids.get(0)), ids.get(1), false, "dev");
    assertEquals(List.of(ids.get(2), ids.get(1), ids.get(0)), inOrderOf(rank, ids));
  }

  private List<Long> storiesInOrder(int count) {
    List<Long> ids = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      ids.add(sample.create("Story " + index).id());
    }
    return ids;
  }

  private List<Long> inOrderOf(long rank, List<Long> ids) {
    return site.issues().byIds(ids).stream()
        .sorted(Comparator.comparing(issue -> (String) issue.value(rank)))
        .map(IssueRecord::id)
        .toList();
  }

  @Test
  void keepsOneBoardPerProject() {
    Board board = site.boards().ofProject(sample.project);
    assertEquals(board, site.boards().ofProject(sample.project));
    assertEquals(board, site.boards().byId(board.id()).orElseThrow());
    assertEquals("ABC board", board.name());
  }

  @Test
  void keepsEverythingOfAnIssue() {
    long number = site.fields().add("Points", null, FieldType.NUMBER, everywhere()).id();
    long text = site.fields().add("Line", null, FieldType.TEXT, everywhere()).id();
    long area = site.fields().add("Area", null, FieldType.TEXT_AREA, everywhere()).id();
    long labels = site.fields().add("Gaps", null, FieldType.LABELS, everywhere()).id();
    long select = site.fields().add("Choice", null, FieldType.SELECT, everywhere()).id();
    FieldOption option = site.fields().addOption(select, "One");
    long user = site.fields().add("Owner", null, FieldType.USER, everywhere()).id();
    long group = site.fields().add("Team", null, FieldType.GROUP, everywhere()).id();
    long sprints = site.fields().add("Sprint", null, FieldType.SPRINTS, everywhere()).id();
    long epicLink = site.fields().add("Epic Link", null, FieldType.EPIC, everywhere()).id();
    long rank = site.fields().add("Rank", null, FieldType.RANK, everywhere()).id();
    Component component =
        site.projects().addComponent(new Component(0, sample.project.id(), "Web", null, "pat"));
    ProjectVersion version =
        site.projects()
            .addVersion(
                new ProjectVersion(
                    0, sample.project.id(), "1.0", null, 0, false, false, null, null));
    IssueRecord epic = sample.create("The epic");
    String long1 = "x".repeat(1_100_000);

    IssueRecord written =
        site.writing()
            .create(
                sample
                    .aStory("A story")
                    .description(long1)
                    .environment("env")
                    .assignee("dev")
                    .due(LocalDate.of(2026, 2, 28))
                    .resolved(Instant.parse("2026-01-02T03:04:05.678Z"))
                    .parentId(epic.id())
                    .labels(List.of("b", "a"))
                    .componentIds(List.of(component.id()))
                    .fixVersionIds(List.of(version.id()))
                    .affectedVersionIds(List.of(version.id()))
                    .originalEstimate(3600L)
                    .votes(3)
                    .value(number, 5.0)
                    .value(text, "line")
                    .value(area, long1)
                    .value(labels, Set.of("one", "two"))
                    .value(select, option.id())
                    .value(user, "dev")
                    .value(group, "jira-software-users")
                    .value(sprints, List.of(7L, 3L))
                    .value(epicLink, epic.id())
                    .value(rank, "0|hzzzzz:"),
                Change.silent());

    IssueRecord read = site.issues().byId(written.id()).orElseThrow();
    assertEquals(written, read);
    assertEquals(List.of(7L, 3L), read.value(sprints), "sprints keep their order");
    assertEquals(
        List.of(read.id()), site.issues().withReference(epicLink, epic.id()), "issues of an epic");
    assertEquals(List.of(read.id()), site.issues().subtasksOf(epic.id()));
  }

  @Test
  void keepsAnIssueWithoutSummary() {
    IssueRecord issue = sample.create(null);
    assertNull(site.issues().byId(issue.id()).orElseThrow().summary());
  }

  @Test
  void numbersIssuesAndKeepsGivenIdsAndNumbers() {
    assertEquals("ABC-1", sample.create("first").key());
    IssueRecord given =
        site.writing().create(sample.aStory("given").id(143_749).number(18), Change.silent());
    assertEquals("ABC-18", given.key());
    assertEquals(143_749, given.id());
    IssueRecord next = sample.create("next");
    assertEquals("ABC-19", next.key());
    assertEquals(143_750, next.id());
  }

  @Test
  void findsIssuesByFormerKeysOfIssueAndProject() {
    IssueRecord issue = sample.create("moving");
    ProjectRecord other = sample.addProject("XYZ");
    IssueRecord moved =
        site.writing()
            .move(issue.id(), other.id(), sample.story.id(), sample.open.id(), Change.by("pat"));
    assertEquals("XYZ-1", moved.key());
    site.projects().changeKey(other.id(), "NEW");
    for (String key : List.of("ABC-1", "XYZ-1", "NEW-1", "new-1")) {
      assertEquals("NEW-1", site.issues().byKey(key).orElseThrow().key(), key);
    }
    for (String key : List.of("NEW-2", "NEW-", "-1", "NEW", "NEW-99999999999999999999")) {
      assertTrue(site.issues().byKey(key).isEmpty(), key);
    }
    assertEquals(Set.of("NEW", "XYZ"), site.projects().keysOf(other.id()));
  }

  @Test
  void readsManyIssuesInTheOrderAskedForAndLeavesOutUnknownOnes() {
    List<Long> ids = new ArrayList<>();
    List<IssueDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 1_234; i++) {
      drafts.add(sample.aStory("story " + i).labels(List.of("l" + i)));
    }
    site.writing().createAll(drafts).forEach(issue -> ids.add(0, issue.id()));
    List<Long> asked = new ArrayList<>(ids);
    asked.add(5, 1L);
    List<IssueRecord> read = site.issues().byIds(asked);
    assertEquals(ids, read.stream().map(IssueRecord::id).toList());
    assertEquals(Set.of("l1233"), read.get(0).labels());
    assertEquals(1_234, site.issues().countOfProject(sample.project.id()));
    assertEquals(List.copyOf(ids).get(ids.size() - 1), site.issues().idsAfter(0, 1).get(0));
  }

  @Test
  void deletesAnIssueWithAllThatBelongsToIt() {
    IssueRecord one = sample.create("one");
    IssueRecord two = sample.create("two");
    LinkType blocks = site.links().addType("Blocks", "is blocked by", "blocks");
    site.writing().link(blocks.id(), one.id(), two.id(), null, Change.by("pat"));
    site.writing().comment(one.id(), Change.by("pat").withComment("Look", null, null));
    site.writing()
        .create(
            sample.aStory("child").parentId(one.id()).typeId(sample.subtask.id()), Change.silent());
    site.writing().delete(one.id(), Change.by("pat"));
    assertTrue(site.issues().byId(one.id()).isEmpty());
    assertEquals(1, site.issues().count(), "the sub-task went with its parent");
    assertEquals(List.of(), site.links().inward(two.id()));
    assertEquals(List.of(), site.comments().of(one.id()));
    assertEquals(List.of(), site.history().of(one.id()));
  }

  @Test
  void addsALinkOnce() {
    IssueRecord one = sample.create("one");
    IssueRecord two = sample.create("two");
    LinkType blocks = site.links().addType("Blocks", "is blocked by", "blocks");
    IssueLinkRecord link = new IssueLinkRecord(0, blocks.id(), one.id(), two.id(), null);
    site.links().addAll(List.of(link, link));
    site.links().addAll(List.of(link));
    assertEquals(1, site.links().outward(one.id()).size());
  }

  @Test
  void keepsSchemesScreensWorkflowsSprintsAndSettings() {
    site.settings().set("jira.title", "Sandbox");
    site.workflows().put(new WorkflowRecord("flow", null, "<workflow/>"));
    site.workflows().put(new WorkflowRecord("flow", "again", "<workflow></workflow>"));
    WorkflowScheme flows =
        site.workflows().addScheme("flows", Map.of(WorkflowScheme.ANY_TYPE, "flow", "7", "other"));
    ScreenRecord general = site.screens().add("general", List.of(new ScreenField("summary", true)));
    ScreenRecord special = site.screens().add("special", List.of());
    site.screens().use(general.id(), Screens.Operation.EDIT, null, null);
    site.screens().use(special.id(), Screens.Operation.EDIT, sample.project.id(), null);
    site.sprints().put(new Sprint(5, 1L, "S5", null, SprintState.FUTURE, null, null, null));
    site.sprints().put(new Sprint(5, 1L, "S5", "goal", SprintState.ACTIVE, null, null, null));
    SecurityScheme security = site.schemes().addSecurityScheme("secrets");
    SecurityLevel level =
        site.schemes().addSecurityLevel(security.id(), "team", List.of(Holder.group("team")));

    reopen();

    assertEquals("Sandbox", site.settings().get("jira.title").orElseThrow());
    assertEquals("again", site.workflows().byName("flow").orElseThrow().description());
    assertEquals("flow", site.workflows().scheme(flows.id()).orElseThrow().workflowFor("1"));
    assertEquals("other", site.workflows().scheme(flows.id()).orElseThrow().workflowFor("7"));
    assertEquals(
        "special",
        site.screens()
            .shownFor(Screens.Operation.EDIT, sample.project.id(), "1")
            .orElseThrow()
            .name());
    assertEquals(
        "general", site.screens().shownFor(Screens.Operation.EDIT, 1, "1").orElseThrow().name());
    assertTrue(site.screens().shownFor(Screens.Operation.CREATE, 1, "1").isEmpty());
    assertEquals(SprintState.ACTIVE, site.sprints().byId(5).orElseThrow().state());
    assertEquals(level, site.schemes().securityLevel(level.id()).orElseThrow());
    site.settings().set("jira.title", null);
    assertTrue(site.settings().get("jira.title").isEmpty());
  }

  @Test
  void removesAFieldWithItsValues() {
    FieldRecord field = site.fields().orAdd("Points", FieldType.NUMBER);
    assertEquals(field, site.fields().orAdd("points", FieldType.NUMBER));
    IssueRecord issue =
        site.writing().create(sample.aStory("story").value(field.id(), 3.0), Change.silent());
    site.fields().remove(field.id());
    assertTrue(site.fields().byKey(field.key()).isEmpty());
    assertEquals(Map.of(), site.issues().byId(issue.id()).orElseThrow().values());
  }

  @Test
  void whatATransactionSetsUpIsSeenInsideItAtOnceAndElsewhereAfterIt() throws Exception {
    site.database()
        .inTransaction(
            () -> {
              site.settings().set("name", "new");
              assertEquals("new", site.settings().get("name").orElseThrow());
              assertTrue(inAnotherThread(() -> site.settings().get("name").isEmpty()));
              return null;
            });
    assertTrue(inAnotherThread(() -> site.settings().get("name").isPresent()));
  }

  @Test
  void aFailedTransactionLeavesNothingBehind() {
    assertThrows(
        IllegalStateException.class,
        () ->
            site.database()
                .doInTransaction(
                    () -> {
                      sample.create("lost");
                      site.settings().set("name", "lost");
                      throw new IllegalStateException("on purpose");
                    }));
    assertEquals(0, site.issues().count());
    assertTrue(site.settings().get("name").isEmpty());
  }

  @Test
  void tasksAfterCommitRunInOrderAndNotAfterARollBack() {
    List<String> ran = new ArrayList<>();
    Database database = site.database();
    database.afterCommit(() -> ran.add("at once"));
    database.doInTransaction(
        () -> {
          database.afterCommit(() -> ran.add("first"));
          database.doInTransaction(() -> database.afterCommit(() -> ran.add("joined")));
          database.afterCommit(
              () -> {
                throw new IllegalStateException("on purpose");
              });
          database.afterCommit(() -> ran.add("last " + database.isInTransaction()));
          assertEquals(List.of("at once"), ran);
        });
    assertThrows(
        IllegalStateException.class,
        () ->
            database.doInTransaction(
                () -> {
                  database.afterCommit(() -> ran.add("never"));
                  throw new IllegalStateException("on purpose");
                }));
    assertEquals(List.of("at once", "first", "joined", "last false"), ran);
  }

  @Test
  void aJoinedConnectionLeavesCommitAndRollBackToTheTransaction() throws Exception {
    assertThrows(
        IllegalStateException.class,
        () ->
            site.database()
                .doInTransaction(
                    () -> {
                      insertThroughJoinedConnection();
                      throw new IllegalStateException("on purpose");
                    }));
    assertFalse(groups().contains("joined"));
    site.database().doInTransaction(this::insertThroughJoinedConnection);
    assertTrue(groups().contains("joined"));
    assertThrows(
        RuntimeException.class,
        () ->
            site.database()
                .doInTransaction(
                    () -> {
                      site.people().addGroup("condemned");
                      joined(Connection::rollback);
                    }));
    assertFalse(groups().contains("condemned"));
  }

  @Test
  void aSecondSandboxOnTheDatabaseSeesChangesAndGivesOtherIds() {
    try (Database second = Database.open(url)) {
      Site other = Site.on(second);
      assertTrue(other.people().byKey("pat").isPresent());
      IssueRecord here = sample.create("here");
      IssueRecord there = other.writing().create(sample.aStory("there"), Change.silent());
      assertTrue(here.id() != there.id());
      assertEquals("ABC-2", there.key());
      assertEquals("ABC-2", site.issues().byId(there.id()).orElseThrow().key());
    }
  }

  @Test
  void manyWritersOfOneIssueLoseNothing() throws Exception {
    long score = site.fields().orAdd("Score", FieldType.NUMBER).id();
    IssueRecord issue = sample.create("0");
    int rounds = 25;
    ExecutorService writers = Executors.newFixedThreadPool(3);
    try {
      List<Callable<Object>> work = new ArrayList<>();
      for (int round = 1; round <= rounds; round++) {
        double points = round;
        String label = "l" + round;
        work.add(Executors.callable(() -> site.writing().writeValue(issue.id(), score, points)));
        work.add(
            () ->
                site.writing()
                    .update(
                        issue.id(),
                        draft -> draft.labels(plus(draft.record().labels(), label)),
                        Change.by("pat")));
      }
      for (Future<Object> done : writers.invokeAll(work)) {
        done.get();
      }
    } finally {
      writers.shutdown();
    }
    IssueRecord after = site.issues().byId(issue.id()).orElseThrow();
    assertEquals(rounds, after.labels().size());
    assertEquals(rounds, site.history().of(issue.id()).size());
    assertTrue(after.value(score) != null, "an update did not take the value along");
  }

  @Test
  void moreWritersThanConnectionsDoNotWaitForEachOtherForEver() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(40);
    try {
      List<Callable<IssueRecord>> work =
          Collections.nCopies(120, () -> sample.create("one of many"));
      for (Future<IssueRecord> done : writers.invokeAll(work)) {
        done.get();
      }
    } finally {
      writers.shutdown();
    }
    assertEquals(120, site.issues().count());
    assertEquals("ABC-121", sample.create("the next").key());
  }

  private static Set<String> plus(Set<String> labels, String label) {
    Set<String> more = new TreeSet<>(labels);
    more.add(label);
    return more;
  }

  private void reopen() {
    Database again = Database.open(url);
    site.close();
    site = Site.on(again);
  }

  private List<String> groups() {
    return site.database().jdbc().queryForList("select group_name from person_group", String.class);
  }

  private void insertThroughJoinedConnection() {
    joined(
        connection -> {
          connection.setAutoCommit(false);
          try (var statement = connection.createStatement()) {
            statement.execute("insert into person_group (group_name) values ('joined')");
          }
          connection.commit();
        });
  }

  private void joined(SqlWork work) {
    try (Connection connection = site.database().joinedDataSource().getConnection()) {
      work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<FieldContext> everywhere() {
    return List.of(FieldContext.EVERYWHERE);
  }

  private static boolean inAnotherThread(Callable<Boolean> question) throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      return executor.submit(question).get();
    } finally {
      executor.shutdown();
    }
  }

  private interface SqlWork {
    void on(Connection connection) throws SQLException;
  }
}
