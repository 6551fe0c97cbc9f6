package org.poworkbench.jira.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.backlog.BacklogFixture;
import org.poworkbench.jira.jql.StoriesMissing.Answer;

class StoriesMissingTest {

  private final BacklogFixture site = new BacklogFixture();
  private final StoriesMissing stories =
      new StoriesMissing(site.rows, site.visible(), site.projects, site.access());

  @BeforeEach
  void givenStories() {
    site.rows.keep(aStory(1).row());
    site.rows.keep(aStory(2).missing(Letter.TESTABLE).missingChecks("HasCriteria").row());
    site.rows.keep(aStory(3).missing(Letter.TESTABLE).missingChecks("Other").row());
    site.rows.keep(aStory(4).missing(Letter.VALUABLE).row());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          testable    | CHK | 2 3
          Testable    | chk | 2 3
          T           | CHK | 2 3
          hascriteria | CHK | 2
          small       | CHK | ''
          """)
  void findsThemByLetterOrCheck(String what, String project, String found) {
    assertEquals(found, found(stories.find(what, project, site.pat, false)));
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({"vague, CHK, po.jql.unknown", "testable, NOPE, po.jql.noProject"})
  void refusesWhatItDoesNotKnow(String what, String project, String reason) {
    assertEquals(reason, refusal(stories.find(what, project, site.pat, false)));
  }

  @Test
  void tellsAnInvisibleProjectFromNoneToNobody() {
    ApplicationUser outsider = mock();

    assertEquals("po.jql.noProject", refusal(stories.find("testable", "CHK", outsider, false)));
    assertEquals("po.jql.noProject", refusal(stories.find("testable", "CHK", null, false)));
  }

  @Test
  void findsOnlyWhatTheSearcherMaySee() {
    site.finds(1, 4);
    site.issue(2, "seen", true);
    site.issue(3, "hidden", false);

    assertEquals("2", found(stories.find("testable", "CHK", site.pat, false)));
    assertEquals("2 3", found(stories.find("testable", "CHK", site.pat, true)));
  }

  @Test
  void refusesTooManyWithTheNumber() {
    site.finds(1_100, 1_100);
    LongStream.rangeClosed(10, 1_100)
        .forEach(id -> site.rows.keep(aStory(id).missing(Letter.SMALL).row()));

    Answer answer = stories.find("small", "CHK", site.pat, false);

    assertEquals(new Answer.Refused("po.jql.tooMany", List.of(1_091, 1_000)), answer);
  }

  @Test
  void refusesToAskForTooManyOneByOne() {
    site.finds(1, 4);
    LongStream.rangeClosed(10, 2_100)
        .forEach(id -> site.rows.keep(aStory(id).missing(Letter.SMALL).row()));

    assertEquals(
        "po.jql.tooManyPartlyVisible", refusal(stories.find("small", "CHK", site.pat, false)));
  }

  private static String found(Answer answer) {
    return String.join(
        " ",
        ((Answer.Found) answer)
            .stories().stream().map(StoryRow::issueId).map(String::valueOf).toList());
  }

  private static String refusal(Answer answer) {
    return ((Answer.Refused) answer).reasonKey();
  }
}
