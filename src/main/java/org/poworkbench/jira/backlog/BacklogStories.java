package org.poworkbench.jira.backlog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Points;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.backlog.BacklogHealthJson.RowJson;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.story.StoryCheckJson;
import org.poworkbench.jira.story.Texts;

/** Says the stories of one page: what rows hold, and of their issues the words. */
final class BacklogStories {

  private final Access access;
  private final ReviewingStories reviews;
  private final StoryAnswers answers;
  private final Texts texts;

  BacklogStories(Access access, ReviewingStories reviews, StoryAnswers answers, Texts texts) {
    this.access = access;
    this.reviews = reviews;
    this.answers = answers;
    this.texts = texts;
  }

  /** A story whose issue is gone, or not to be seen after all, is left out. */
  List<RowJson> of(List<StoryRow> stories, Map<String, String> teams, Map<Long, String> sprints) {
    return stories.stream().flatMap(story -> row(story, teams, sprints)).toList();
  }

  private Stream<RowJson> row(
      StoryRow story, Map<String, String> teams, Map<Long, String> sprints) {
    return access.visibleIssue(story.issueId()).stream()
        .map(issue -> row(story, issue, teams, sprints));
  }

  private RowJson row(
      StoryRow story, Issue issue, Map<String, String> teams, Map<Long, String> sprints) {
    IssueType type = issue.getIssueType();
    return new RowJson(
        story.issueId(),
        issue.getKey(),
        issue.getSummary(),
        type == null ? null : type.getName(),
        texts.text("po.backlog.workType." + story.workType().key()),
        letters(story),
        story.lettersMet(),
        story.score().isPresent() ? story.score().getAsInt() : null,
        next(issue),
        story.points().map(Points::toString).orElse(null),
        story.sprint().isPresent() ? sprints.get(story.sprint().getAsLong()) : null,
        teams.get(story.team().key()));
  }

  private static Map<String, String> letters(StoryRow story) {
    Map<String, String> letters = new LinkedHashMap<>();
    Arrays.stream(Letter.values())
        .forEach(letter -> letters.put(letter.symbol(), story.letter(letter).key()));
    return letters;
  }

  private String next(Issue issue) {
    StoryCheckJson check = answers.json(reviews.review(issue), answers.forCoach(issue));
    return check.findings().isEmpty() ? check.headline() : check.findings().get(0).mend();
  }
}
