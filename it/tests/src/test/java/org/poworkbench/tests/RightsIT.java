package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.data.Site;

/** Figures and names of stories are right for each reader: nobody is told of an issue that Jira keeps from them. */
class RightsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OPEN_STORIES =
      "project = %s AND issuetype in (Story, Improvement, Enabler, Spike) AND resolution is EMPTY";

  /** The projects of the demo, each with somebody who sees everything in it. */
  private static final Map<String, String> PROJECTS =
      new TreeMap<>(Map.of("CHK", "pat", "PAY", "paula", "PLT", "pia", "RSK", "rick"));

  private static Sandbox sandbox;
  private static GuardedProjects guarded;

  @BeforeAll
  static void startsAndLetsTheAppFollowUpTheDemo() {
    sandbox = Sandbox.start(TheSandbox.demo(TheSandbox.newHome()));
    sandbox.announceDemo();
    guarded = new GuardedProjects(sandbox.site());
    PROJECTS.forEach(
        (project, reader) ->
            awaitStories(reader, project, as(reader).count(OPEN_STORIES.formatted(project))));
  }

  @AfterAll
  static void closes() {
    sandbox.close();
  }

  /** One of each kind of rights in the demo. */
  static List<String> people() {
    return List.of("admin", "pat", "mia", "dev", "paula", "rick", "ludo", "vera", "outsider");
  }

  @ParameterizedTest
  @MethodSource("people")
  void theBacklogPageCountsAndNamesWhatItsReaderFinds(String person) {
    assertAll(PROJECTS.keySet().stream().map(project -> () -> comparesWithSearch(person, project)));
  }

  private static void comparesWithSearch(String person, String project) {
    BacklogOfReader backlog = BacklogOfReader.read(as(person), project);
    if (backlog.isKept()) {
      assertEquals(400, as(person).search("project = " + project, 0).status(), project);
      return;
    }
    String jql = OPEN_STORIES.formatted(project);
    Set<String> found = as(person).keys(jql);
    assertAll(
        () -> assertEquals(found, backlog.keys(), project),
        () -> assertEquals(found.size(), backlog.stories(), project),
        () -> assertEquals(found.size(), backlog.judged(), project),
        () ->
            assertEquals(
                as(person).count(jql + " AND \"Story gaps\" = testable"),
                backlog.missed("T"),
                project),
        () -> assertEquals(found.size() < all(project), backlog.someHidden(), project));
  }

  private static int all(String project) {
    return as(PROJECTS.get(project)).count(OPEN_STORIES.formatted(project));
  }

  @ParameterizedTest
  @MethodSource("people")
  void theDashboardItemComparesTheTeamsOfItsReader(String person) {
    QualityOfReader quality =
        QualityOfReader.read(as(person), PROJECTS.keySet().stream().map(RightsIT::id).toList());

    assertAll(PROJECTS.keySet().stream().map(project -> () -> compares(person, project, quality)));
  }

  private static void compares(String person, String project, QualityOfReader quality) {
    boolean kept = BacklogOfReader.read(as(person), project).isKept();
    assertEquals(kept, quality.callsUnavailable(id(project)), project);
    assertEquals(!kept, quality.names(id(project)), project);
    assertEquals(!kept, teamNames(person).contains(name(project)), project);
    if (!kept) {
      String jql = OPEN_STORIES.formatted(project);
      assertEquals(as(person).count(jql), quality.stories(id(project)), project);
      assertEquals(
          as(person).count(jql + " AND \"Story gaps\" = testable"),
          quality.missed(id(project), "T"),
          project);
    }
  }

  private static Set<String> teamNames(String person) {
    Set<String> names = new TreeSet<>();
    as(person)
        .get("/rest/po/1.0/teams")
        .json()
        .path("teams")
        .forEach(team -> names.add(team.path("name").asText()));
    return names;
  }

  private static long id(String project) {
    return site().projects().byKey(project).orElseThrow().id();
  }

  private static String name(String project) {
    return site().projects().byKey(project).orElseThrow().name();
  }

  @ParameterizedTest
  @MethodSource("people")
  void theFunctionFindsWhatItsReaderFinds(String person) {
    assertAll(
        PROJECTS.keySet().stream()
            .filter(project -> !BacklogOfReader.read(as(person), project).isKept())
            .map(
                project ->
                    () ->
                        assertEquals(
                            as(person)
                                .keys(
                                    OPEN_STORIES.formatted(project)
                                        + " AND \"Story gaps\" = testable"),
                            as(person).keys(missingTestable(project)),
                            project)));
  }

  private static String missingTestable(String project) {
    return "issue in storiesMissing(\"testable\", \"" + project + "\")";
  }

  static Stream<GuardedProjects.Way> ways() {
    return guarded.ways();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void browsingByTheIssueAdmitsToThatIssueAlone(GuardedProjects.Way way) {
    showsEachReaderTheirs(guarded.browsedBy(way));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void aSecurityLevelByTheIssueAdmitsToThatIssueAlone(GuardedProjects.Way way) {
    showsEachReaderTheirs(guarded.levelledBy(way));
  }

  /** An administrator sees both stories, vera hers, the outsider none, and nobody is not let in. */
  private static void showsEachReaderTheirs(String project) {
    awaitStories("admin", project, 2);
    String hers = project + "-" + GuardedProjects.HERS;
    String other = project + "-" + GuardedProjects.OTHER;
    assertAll(
        shows("admin", project, Set.of(hers, other), false),
        shows("vera", project, Set.of(hers), true),
        shows("outsider", project, Set.of(), true),
        () ->
            assertEquals(
                401, Client.anonymous(sandbox.url()).get(BacklogOfReader.path(project)).status()));
  }

  private static Executable shows(
      String person, String project, Set<String> keys, boolean someHidden) {
    return () -> {
      BacklogOfReader backlog = BacklogOfReader.read(as(person), project);
      QualityOfReader quality = QualityOfReader.read(as(person), List.of(id(project)));
      assertAll(
          person,
          () -> assertEquals(keys, backlog.keys()),
          () -> assertEquals(keys.size(), backlog.stories()),
          () -> assertEquals(keys.size(), backlog.missed("T")),
          () -> assertEquals(someHidden, backlog.someHidden()),
          () -> assertEquals(keys.size(), quality.stories(id(project))),
          () -> assertEquals(keys.size(), quality.missed(id(project), "T")),
          () -> assertEquals(someHidden, quality.someHidden()),
          () -> assertEquals(keys, as(person).keys(missingTestable(project))));
    };
  }

  @Test
  void aRightThatIsTakenCountsAtOnce() {
    String project =
        guarded.browsedBy(
            guarded
                .ways()
                .filter(way -> way.name().equals("group field"))
                .findFirst()
                .orElseThrow());
    awaitStories("vera", project, 1);

    site().people().leave(GuardedProjects.GROUP, "vera");

    try {
      shows("vera", project, Set.of(), true).execute();
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    } finally {
      site().people().join(GuardedProjects.GROUP, "vera");
    }
  }

  @Test
  void whatIsArchivedCountsForNobody() {
    String project = guarded.open();
    awaitStories("admin", project, 2);
    site().writing().archive(site().issues().idOf(project + "-1").orElseThrow(), "admin");

    assertAll(
        Stream.of("admin", "vera", "outsider")
            .map(person -> shows(person, project, Set.of(project + "-2"), false)));

    site().writing().archiveProject(id(project), "admin");

    assertAll(Stream.of("admin", "vera", "outsider").map(person -> () -> isKept(person, project)));
  }

  private static void isKept(String person, String project) {
    assertEquals(404, as(person).get(BacklogOfReader.path(project)).status(), person);
    assertTrue(
        QualityOfReader.read(as(person), List.of(id(project))).callsUnavailable(id(project)),
        person);
    assertEquals(400, as(person).search(missingTestable(project), 0).status(), person);
  }

  private static void awaitStories(String person, String project, int expected) {
    await(project)
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertEquals(expected, BacklogOfReader.read(as(person), project).stories()));
  }

  private static Site site() {
    return sandbox.site();
  }

  private static Client as(String person) {
    return Client.as(sandbox.url(), person);
  }
}
