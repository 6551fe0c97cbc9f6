package org.poworkbench.jira.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.access.VisibleStories.Visible;
import org.poworkbench.jira.backlog.BacklogFixture;

class VisibleStoriesTest {

  private static final StoryRow ONE = aStory(1).row();
  private static final StoryRow TWO = aStory(2).row();
  private static final List<StoryRow> BOTH = List.of(ONE, TWO);

  private final BacklogFixture site = new BacklogFixture();
  private final PermissionManager permissions = site.permissions;
  private final IssueManager issues = site.issues;
  private final ApplicationUser pat = site.pat;
  private final VisibleStories visible = site.visible();

  @Test
  void countsAllStoriesOfAProjectInWhichTheReaderFindsAsManyIssuesAsThereAre() {
    site.finds(50, 50);

    assertEquals(new Visible(BOTH, false), visible.among(BOTH));
    verify(issues, never()).getIssueObject(anyLong());
  }

  @Test
  void countsNoneWhereTheReaderFindsNothing() {
    site.finds(0, 50);

    assertEquals(new Visible(List.of(), true), visible.among(BOTH));
  }

  @Test
  void asksNoSearchOfAProjectThatTheReaderMayNotSee() throws SearchException {
    site.maySeeTheProject(pat, false);

    assertEquals(new Visible(List.of(), true), visible.among(BOTH));
    verify(site.search, never()).searchCount(eq(pat), any());
  }

  @Test
  void asksForEachStoryOfAProjectThatIsPartlyVisible() {
    site.finds(49, 50);
    givenIssue(ONE, true);
    givenIssue(TWO, false);

    assertEquals(new Visible(List.of(ONE), true), visible.among(BOTH));
  }

  @Test
  void asksForSomebodyElseAsForTheReader() {
    ApplicationUser mia = mock();
    site.maySeeTheProject(mia, true);
    site.finds(mia, 49, 50);
    givenIssue(ONE, true);
    MutableIssue two = givenIssue(TWO, false);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, two, mia)).thenReturn(true);

    assertEquals(new Visible(List.of(TWO), true), visible.among(BOTH, mia));
  }

  @Test
  void leavesOutWhatIsGoneOrArchivedWithoutAWord() {
    site.finds(49, 50);
    MutableIssue archived = givenIssue(TWO, true);
    when(archived.isArchived()).thenReturn(true);

    assertEquals(new Visible(List.of(), false), visible.among(BOTH));
  }

  @Test
  void asksForEachStoryWhereMoreAreKeptThanJiraFinds() {
    site.finds(1, 1);
    givenIssue(ONE, true);
    MutableIssue archived = givenIssue(TWO, true);
    when(archived.isArchived()).thenReturn(true);

    assertEquals(new Visible(List.of(ONE), false), visible.among(BOTH));
  }

  @Test
  void saysNothingOfHiddenStoriesWhereJiraFindsNoneForAnybody() {
    site.finds(0, 0);

    assertEquals(new Visible(List.of(), false), visible.among(BOTH));
  }

  @Test
  void countsNothingOfAnArchivedProject() {
    site.finds(50, 50);
    when(site.project.isArchived()).thenReturn(true);

    assertEquals(new Visible(List.of(), false), visible.among(BOTH));
    assertEquals(List.of(), visible.counted(BOTH));
  }

  @Test
  void countsNothingOfAProjectThatIsGone() {
    List<StoryRow> elsewhere = List.of(aStory(3).in(4711).row());

    assertEquals(new Visible(List.of(), false), visible.among(elsewhere));
  }

  @Test
  void countsNothingWhereTheCoachIsOff() {
    site.finds(50, 50);
    site.settings.change(
        10_000L,
        new ProjectCoachSettings(
            Optional.of(false),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));

    assertEquals(new Visible(List.of(), false), visible.among(BOTH));
  }

  @Test
  void countsNoTypeThatIsNotCheckedAnyMore() {
    site.finds(50, 50);
    List<StoryRow> stories = List.of(ONE, aStory(2).ofType("10003").row());

    assertEquals(new Visible(List.of(ONE), false), visible.among(stories));
    assertEquals(List.of(ONE), visible.counted(stories));
  }

  @Test
  void refusesToAskForTooMany() {
    site.finds(49, 50);
    List<StoryRow> many =
        LongStream.rangeClosed(1, VisibleStories.MOST_ASKED_FOR + 1)
            .mapToObj(id -> aStory(id).row())
            .toList();

    TooManyPartlyVisible refused =
        assertThrows(TooManyPartlyVisible.class, () -> visible.among(many));

    assertEquals(VisibleStories.MOST_ASKED_FOR + 1, refused.found());
    verify(permissions, never())
        .hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(MutableIssue.class), any());
  }

  private MutableIssue givenIssue(StoryRow story, boolean seen) {
    MutableIssue issue = mock();
    when(issues.getIssueObject(Long.valueOf(story.issueId()))).thenReturn(issue);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, pat))
        .thenReturn(seen);
    return issue;
  }
}
