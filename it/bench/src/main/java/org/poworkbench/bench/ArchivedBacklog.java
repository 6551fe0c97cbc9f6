package org.poworkbench.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.BacklogHabits;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.story.Parent;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.Surroundings;
import org.poworkbench.domain.story.VoiceForm;
import org.poworkbench.domain.story.WishFingerprint;

/** Looks up in an archive of issues what others tell of a story, as the app does in Jira. */
final class ArchivedBacklog {
  private final Map<String, ArchivedIssue> issues;
  private final Map<String, List<StoryRow>> openStories = new HashMap<>();
  private final Map<String, BacklogHabits> habits;
  private final Map<Long, String> keys = new HashMap<>();

  ArchivedBacklog(
      Collection<ArchivedIssue> archive, StoryChecks checks, Function<ArchivedIssue, Story> told) {
    issues = archive.stream().collect(Collectors.toMap(ArchivedIssue::key, issue -> issue));
    for (ArchivedIssue issue : archive) {
      Story story = told.apply(issue);
      StoryReview review = checks.review(story);
      if (issue.isOpen() && review.workType().isJudged()) {
        openStories
            .computeIfAbsent(issue.project(), project -> new ArrayList<>())
            .add(row(issue, story, review));
        keys.put(issue.id(), issue.key());
      }
    }
    habits =
        openStories.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, rows -> BacklogHabits.of(rows.getValue())));
  }

  private static StoryRow row(ArchivedIssue issue, Story story, StoryReview review) {
    return new StoryRow(
        issue.id(),
        0,
        0,
        issue.type(),
        review.workType(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        review.letters(),
        OptionalInt.empty(),
        List.of(),
        List.of(),
        story.points(),
        OptionalLong.empty(),
        issue.subtask() ? OptionalLong.empty() : WishFingerprint.of(story, review.voice()),
        VoiceForm.of(review.voice()));
  }

  /** What others tell of this issue. */
  Surroundings around(ArchivedIssue issue, ReadStory story) {
    Surroundings known =
        Surroundings.UNKNOWN
            .blockedBy(openBlockers(issue))
            .where(
                Optional.ofNullable(habits.get(issue.project()))
                    .orElseGet(() -> BacklogHabits.of(List.of()))
                    .of(Team.of(OptionalLong.empty(), 0)));
    Surroundings amid = issue.subtask() ? known : known.besideTwins(twins(issue, story));
    return Optional.ofNullable(issues.get(issue.epic()))
        .map(epic -> amid.under(new Parent(epic.key(), "Epic", epic.summary(), epic.description())))
        .orElse(amid);
  }

  private List<String> openBlockers(ArchivedIssue issue) {
    return issue.blockers().stream()
        .filter(issues::containsKey)
        .filter(key -> issues.get(key).isOpen())
        .toList();
  }

  private List<String> twins(ArchivedIssue issue, ReadStory story) {
    OptionalLong wish = WishFingerprint.of(story.facts(), story.voice());
    return openStories.getOrDefault(issue.project(), List.of()).stream()
        .filter(row -> row.wish().isPresent() && row.wish().equals(wish))
        .map(row -> keys.get(row.issueId()))
        .filter(key -> !key.equals(issue.key()))
        .toList();
  }
}
