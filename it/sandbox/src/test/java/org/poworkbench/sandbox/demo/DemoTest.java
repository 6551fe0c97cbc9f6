package org.poworkbench.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.EventOrder;
import org.poworkbench.sandbox.data.IssueChange;
import org.poworkbench.sandbox.data.IssueEvents;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.search.SearchableSite;

class DemoTest {
  private static SearchableSite searchable;
  private static Demo demo;

  @BeforeAll
  static void loads(@TempDir Path folder) {
    searchable = SearchableSite.in(folder, Clock.systemUTC());
    demo = new Demo(searchable.site(), true, Clock.systemUTC());
    assertTrue(demo.ensure());
  }

  @AfterAll
  static void closes() {
    searchable.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHK-4  | admin arno bea dev mia pat paula pia rick rita uli
          CHK-30 | admin mia pat
          CHK-31 | ''
          PAY-4  | admin arno bea dana jo mia pat paula rita
          RSK-1  | admin arno mia nora rick rita
          RSK-2  | ludo nora rick
          RSK-6  | ludo nora rick
          RSK-7  | admin arno mia nora rick rita vera
          RSK-8  | admin arno ludo mia nora rick rita
          PLT-4  | admin arno bea dana dev jo kim ludo mia nora outsider pat paula pia rick rita timo uli vera
          PLT-9  | dev jo kim pia timo
          MOB-1  | ''
          """)
  void showsAnIssueToThoseWhoMayBrowseIt(String key, String people) {
    assertEquals(
        people,
        Stream.concat(
                Stream.of((String) null),
                searchable.site().people().all().stream().map(Person::key).sorted())
            .filter(person -> total("key = " + key, person) == 1)
            .map(person -> person == null ? "anonymous" : person)
            .collect(Collectors.joining(" ")));
  }

  private static long total(String jql, String person) {
    return searchable.search().search(jql, person, 0, 0).total();
  }

  @Test
  void hasThreeClosedSprintsOneActiveAndTwoFutureOnesPerTeam() {
    Map<String, String> states = new TreeMap<>();
    searchable
        .site()
        .sprints()
        .all()
        .forEach(
            sprint ->
                states.merge(
                    sprint.name().substring(0, 3),
                    sprint.state().key(),
                    (one, two) -> one + " " + two));
    String all = "closed closed closed active future future";
    assertEquals(Map.of("CHK", all, "PAY", all, "RSK", all, "PLT", all), states);
  }

  @ParameterizedTest
  @CsvSource({"admin", "pat", "mia", "dev", "outsider", "paula", "rick", "pia", "rita", "vera"})
  void letsEverybodyInWithTheNameAsPassword(String person) {
    assertTrue(searchable.site().people().authenticate(person, person).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Epic Link' = CHK-1                 | 14
          parent = CHK-3                      | 1
          project = CHK and sprint in openSprints() | 13
          project = CHK and comment ~ 'legal' | 1
          Team = Identity and key in (PLT-1, PLT-2) | 1
          'Epic Link' is empty and parent is not empty and type != Sub-task | 0
          project = CHK and status = Done and resolution is empty | 0
          issue in linkedIssues(CHK-15)       | 2
          issue in linkedIssues(CHK-16, blocks) | 1
          issue in linkedIssues(CHK-16, 'is blocked by') | 0
          """)
  void hasEpicsSprintsCommentsAndPoints(String jql, long total) {
    assertEquals(total, total(jql, "pat"));
  }

  @Test
  void keepsWhatWasChangedWhenItIsLoadedAgain() {
    long id = searchable.site().issues().idOf("CHK-12").orElseThrow();
    searchable.site().writing().update(id, draft -> draft.summary("Changed"), Change.by("pat"));
    assertFalse(demo.ensure());
    assertEquals("Changed", searchable.site().issues().byId(id).orElseThrow().summary());
  }

  @Test
  void tellsAppsOfEachIssueAndChangesNone() {
    Set<String> before = issues();
    Set<String> told = new HashSet<>();
    searchable.site().writing().useEvents(noting(told), EventOrder.AFTER_INDEX);

    demo.announce();

    assertEquals(before, told);
    assertEquals(before, issues());
  }

  private static Set<String> issues() {
    return searchable.site().projects().all().stream()
        .flatMap(project -> searchable.site().issues().idsOfProject(project.id()).stream())
        .flatMap(id -> searchable.site().issues().byId(id).stream())
        .map(DemoTest::told)
        .collect(Collectors.toSet());
  }

  private static String told(IssueRecord issue) {
    return issue.key() + " " + issue.updated() + " " + issue.summary();
  }

  private static IssueEvents noting(Set<String> told) {
    return new IssueEvents() {
      @Override
      public void beforeCommit(IssueChange change) {}

      @Override
      public void afterCommit(IssueChange change) {
        told.add(DemoTest.told(change.issue()));
      }
    };
  }
}
