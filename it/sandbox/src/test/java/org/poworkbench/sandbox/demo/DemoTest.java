package org.poworkbench.sandbox.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.search.SearchableSite;

class DemoTest {
  private SearchableSite searchable;
  private Demo demo;

  @BeforeEach
  void loads(@TempDir Path folder) {
    searchable = SearchableSite.in(folder, Clock.systemUTC());
    demo = new Demo(searchable.site(), true, Clock.systemUTC());
    assertTrue(demo.ensure());
  }

  @AfterEach
  void closes() {
    searchable.close();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "anonymous",
      value = {"admin, 32", "pat, 32", "mia, 32", "dev, 31", "outsider, 0", "anonymous, 0"})
  void showsEachPersonWhatIsTheirs(String person, long issues) {
    assertEquals(issues, searchable.search().search("", person, 0, 0).total());
  }

  @ParameterizedTest
  @CsvSource({"admin", "pat", "mia", "dev", "outsider"})
  void letsEverybodyInWithTheNameAsPassword(String person) {
    assertTrue(searchable.site().people().authenticate(person, person).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Epic Link' = CHK-1                 | 5
          parent = CHK-3                      | 1
          sprint in openSprints()             | 6
          comment ~ 'legal'                   | 1
          'Story Points' is empty             | 6
          status = Done and resolution = Done | 4
          issue in linkedIssues(CHK-15)       | 2
          issue in linkedIssues(CHK-16, blocks) | 1
          issue in linkedIssues(CHK-16, 'is blocked by') | 0
          """)
  void hasEpicsSprintsCommentsAndPoints(String jql, long total) {
    assertEquals(total, searchable.search().search(jql, "pat", 0, 0).total());
  }

  @Test
  void keepsWhatWasChangedWhenItIsLoadedAgain() {
    long id = searchable.site().issues().idOf("CHK-12").orElseThrow();
    searchable.site().writing().update(id, draft -> draft.summary("Changed"), Change.by("pat"));
    assertFalse(demo.ensure());
    assertEquals("Changed", searchable.site().issues().byId(id).orElseThrow().summary());
  }
}
