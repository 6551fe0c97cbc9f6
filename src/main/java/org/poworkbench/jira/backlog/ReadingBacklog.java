package org.poworkbench.jira.backlog;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.BacklogFilter;
import org.poworkbench.domain.backlog.BacklogHealth;
import org.poworkbench.domain.backlog.BacklogPage;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.access.VisibleStories.Visible;
import org.poworkbench.jira.issue.ReviewingStories;

/** Reads the backlog of a project as the person at hand may see it. */
public final class ReadingBacklog {

  private final StoryRows rows;
  private final VisibleStories visible;
  private final SummarySearch search;
  private final ReviewingStories reviews;

  public ReadingBacklog(
      StoryRows rows, VisibleStories visible, SummarySearch search, ReviewingStories reviews) {
    this.rows = rows;
    this.visible = visible;
    this.search = search;
    this.reviews = reviews;
  }

  /** Reads it; the caller has asked whether the person may see the project. */
  public BacklogReading read(Project project, BacklogWish wish) {
    List<StoryRow> kept = rows.ofProject(project.getId());
    Optional<SummarySearch.Found> found = wish.words().map(words -> found(words, project, kept));
    BacklogFilter filter =
        found.map(SummarySearch.Found::ids).map(wish.filter()::withIssues).orElse(wish.filter());
    Visible seen = visible(kept, filter);
    List<StoryRow> counted = seen.stories().stream().filter(filter::wantsExceptLetter).toList();
    List<StoryRow> wanted = counted.stream().filter(filter::wants).toList();
    return new BacklogReading(
        project,
        wish,
        seen.stories(),
        BacklogHealth.of(counted),
        wanted,
        BacklogPage.of(wanted, wish.order(), wish.page()),
        notCounted(project, seen),
        seen.someHidden(),
        found.map(SummarySearch.Found::cutOff).orElse(false));
  }

  private SummarySearch.Found found(String words, Project project, List<StoryRow> kept) {
    OptionalLong number = BacklogJql.numberIn(words, project);
    if (number.isEmpty()) {
      return search.issues(project, words);
    }
    Set<Long> ids =
        kept.stream()
            .filter(story -> story.issueNumber() == number.getAsLong())
            .map(StoryRow::issueId)
            .collect(Collectors.toSet());
    return new SummarySearch.Found(ids, false);
  }

  // Asking for each of too many stories would take too long; those that are wanted may be few.
  private Visible visible(List<StoryRow> stories, BacklogFilter filter) {
    try {
      return visible.among(stories);
    } catch (TooManyPartlyVisible tooMany) {
      return visible.among(stories.stream().filter(filter::wantsExceptLetter).toList());
    }
  }

  private long notCounted(Project project, Visible seen) {
    long open = search.count(BacklogJql.open(project, reviews.checkedTypes(project)));
    return Math.max(0, open - seen.stories().size());
  }
}
