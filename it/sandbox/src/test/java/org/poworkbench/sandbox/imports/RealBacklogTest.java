package org.poworkbench.sandbox.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.search.SearchAnswer;
import org.poworkbench.sandbox.search.SearchWindowExceeded;
import org.poworkbench.sandbox.search.SearchableSite;

/** The whole archive of a real Jira; skipped where the data is not at hand. */
class RealBacklogTest {
  private static final List<String> PROGRESS = new ArrayList<>();
  private static SearchableSite site;
  private static Path folder;
  private static ImportReport report;

  @BeforeAll
  static void importsTheArchive(@TempDir Path home) {
    String data = System.getProperty("po.data");
    assumeTrue(
        data != null && Files.isDirectory(Path.of(data, "jira-tidev")), "po.data is not set");
    folder = Path.of(data, "jira-tidev");
    site = SearchableSite.in(home, Clock.systemUTC());
    report = new BacklogImport(site.site(), true, PROGRESS::add).run(folder);
  }

  @AfterAll
  static void closes() {
    if (site != null) {
      site.close();
    }
  }

  @Test
  void bringsEveryIssueAndDamagesNone() {
    assertEquals(28_732, report.created());
    assertEquals(List.of(), report.damaged());
    assertEquals(28_732, site.site().issues().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          project = TIMOB                                          | 22363
          project = AC                                             | 4503
          type = Story                                             | 1528
          type = Sub-task                                          | 1320
          issuetype in subTaskIssueTypes()                         | 1373
          status = Closed                                          | 23812
          status in (Open, Reopened)                               | 2801
          resolution = Unresolved                                  | 2919
          'Story Points' is not EMPTY                              | 4109
          description is EMPTY                                     | 1995
          parent is not EMPTY                                      | 977
          """)
  void findsWhatTheArchiveIsSaidToHold(String jql, long total) {
    assertEquals(total, total(jql));
  }

  @Test
  void leadsFromAnEpicToItsChildren() {
    assertEquals(3, total("'Epic Link' = ALOY-576"));
    assertEquals(5, total("'Epic Link' = ALOY-974"));
    assertEquals(4, total("'Epic Link' = ALOY-974 and 'Story Points' is EMPTY"));
  }

  @Test
  void refusesToPageBeyondTheWindow() {
    assertEquals(100, answer("project = TIMOB", 9_900, 100).issueIds().size());
    assertThrows(SearchWindowExceeded.class, () -> answer("project = TIMOB", 10_000, 1));
  }

  private static long total(String jql) {
    return answer(jql, 0, 0).total();
  }

  private static SearchAnswer answer(String jql, int start, int max) {
    SearchAnswer answer = site.search().search(jql, "admin", start, max);
    assertEquals(List.of(), answer.errors());
    return answer;
  }
}
