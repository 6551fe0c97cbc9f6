package org.poworkbench.jira.trend;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.poworkbench.domain.trend.SprintStart;
import org.poworkbench.domain.trend.SprintStarts;
import org.poworkbench.domain.trend.StoryThen;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.VisibleIssues;
import org.poworkbench.jira.issue.ReviewingStories;

/**
 * Stories as they were when sprints of a project began. Of what was kept those count that the person at hand may see now,
 * of types that are checked now; what is archived or deleted since counts for nobody.
 */
public final class StartsOfReader {

  private final SprintStarts starts;
  private final VisibleStories visible;
  private final ReviewingStories reviews;

  public StartsOfReader(SprintStarts starts, VisibleStories visible, ReviewingStories reviews) {
    this.starts = starts;
    this.visible = visible;
    this.reviews = reviews;
  }

  /**
   * Stories then.
   *
   * @param stories by the start of the sprint, the oldest first
   * @param someHidden whether there are others that the person at hand may not see
   */
  public record Seen(Map<SprintStart, List<StoryThen>> stories, boolean someHidden) {}

  /**
   * The stories that are wanted, as they were when these sprints began.
   *
   * @param oldestFirst starts by project
   * @param known issues of which the caller knows that the person at hand may see them
   * @throws VisibleStories.TooManyPartlyVisible when too many would have to be asked for one by one
   */
  public Seen of(
      Map<Project, List<SprintStart>> oldestFirst, Predicate<StoryThen> wanted, Set<Long> known) {
    Map<SprintStart, List<StoryThen>> kept = new LinkedHashMap<>();
    oldestFirst.forEach(
        (project, of) -> of.forEach(start -> kept.put(start, kept(project, start, wanted))));
    VisibleIssues others = visible.issues(unknown(kept.values(), known));
    kept.replaceAll(
        (start, stories) ->
            stories.stream()
                .filter(
                    story ->
                        known.contains(story.issueId()) || others.ids().contains(story.issueId()))
                .toList());
    return new Seen(kept, others.someHidden());
  }

  private List<StoryThen> kept(Project project, SprintStart start, Predicate<StoryThen> wanted) {
    Set<String> types =
        reviews.checkedTypes(project).stream().map(IssueType::getId).collect(Collectors.toSet());
    return starts.stories(start).stream()
        .filter(story -> types.contains(story.issueTypeId()))
        .filter(wanted)
        .toList();
  }

  private static Set<Long> unknown(Collection<List<StoryThen>> stories, Set<Long> known) {
    return stories.stream()
        .flatMap(List::stream)
        .map(StoryThen::issueId)
        .filter(id -> !known.contains(id))
        .collect(Collectors.toSet());
  }
}
