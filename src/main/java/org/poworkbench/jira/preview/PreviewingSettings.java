package org.poworkbench.jira.preview;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.preview.EvenSample;
import org.poworkbench.domain.preview.TurnedVerdicts;
import org.poworkbench.domain.preview.TurnedVerdicts.Turned;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.SettingsInForce;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.Visible;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.preview.PreviewJson.TurnedJson;
import org.poworkbench.jira.story.Texts;

/** Judges open stories by the settings that hold and by others, and tells what turns. It writes nothing. */
public final class PreviewingSettings {

  static final int MOST_JUDGED = 2_000;
  static final int MOST_NAMED = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ProjectManager projects;
  private final StoryRows rows;
  private final VisibleStories visible;
  private final ReviewingStories reviews;
  private final SettingsInForce settings;
  private final Access access;
  private final Texts texts;
  private final Clock clock;

  public PreviewingSettings(
      ProjectManager projects,
      StoryRows rows,
      VisibleStories visible,
      ReviewingStories reviews,
      SettingsInForce settings,
      Access access,
      Texts texts,
      Clock clock) {
    this.projects = projects;
    this.rows = rows;
    this.visible = visible;
    this.reviews = reviews;
    this.settings = settings;
    this.access = access;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What turns in these projects when such settings hold, from a place in the sample on, as far as a
   * few seconds reach.
   *
   * @param wanted the settings that are to hold in a project
   */
  public PreviewJson preview(
      List<Project> scope, Function<Project, CoachSettings> wanted, int from) {
    Visible stories = visible.among(rowsOf(scope));
    List<StoryRow> sample = EvenSample.of(inOrder(stories), MOST_JUDGED);
    Judged judged = judge(sample, wanted, from);
    return new PreviewJson(
        stories.stories().size(),
        sample.size(),
        judged.end - Math.min(from, sample.size()),
        judged.end < sample.size() ? Integer.valueOf(judged.end) : null,
        stories.stories().size() > sample.size(),
        judged.changed,
        turned(judged.verdicts),
        judged.keys,
        stories.someHidden());
  }

  /** All projects of this Jira. */
  public List<Project> everywhere() {
    return projects.getProjectObjects();
  }

  private List<StoryRow> rowsOf(List<Project> scope) {
    return scope.stream().flatMap(project -> rows.ofProject(project.getId()).stream()).toList();
  }

  private static List<StoryRow> inOrder(Visible stories) {
    return stories.stories().stream()
        .sorted(Comparator.comparingLong(StoryRow::projectId).thenComparingLong(StoryRow::issueId))
        .toList();
  }

  private Judged judge(List<StoryRow> sample, Function<Project, CoachSettings> wanted, int from) {
    Instant until = clock.instant().plus(PATIENCE);
    Judged judged = new Judged(Math.min(from, sample.size()));
    while (judged.end < sample.size() && clock.instant().isBefore(until)) {
      access
          .visibleIssue(sample.get(judged.end).issueId())
          .ifPresent(issue -> judge(issue, wanted, judged));
      judged.end++;
    }
    return judged;
  }

  private void judge(Issue issue, Function<Project, CoachSettings> wanted, Judged judged) {
    CoachSettings before = settings.inProject(issue.getProjectId());
    boolean changes =
        judged.verdicts.add(
            reviews.review(issue, before).review(),
            reviews.review(issue, wanted.apply(issue.getProjectObject())).review());
    if (changes) {
      judged.changed++;
      if (judged.keys.size() < MOST_NAMED) {
        judged.keys.add(issue.getKey());
      }
    }
  }

  private List<TurnedJson> turned(TurnedVerdicts verdicts) {
    return Stream.concat(
            verdicts.letters().stream().map(turned -> json(turned, letter(turned.name()))),
            verdicts.checks().stream()
                .map(turned -> json(turned, "check." + turned.name() + ".name")))
        .toList();
  }

  private static String letter(String symbol) {
    return Arrays.stream(Letter.values())
        .filter(letter -> letter.symbol().equals(symbol))
        .map(letter -> "letter." + letter.name().toLowerCase(Locale.ROOT) + ".name")
        .findFirst()
        .orElseThrow();
  }

  private TurnedJson json(Turned turned, String key) {
    return new TurnedJson(
        turned.name(), texts.text(key), turned.missedToMet(), turned.metToMissed());
  }

  /** How far it has come. */
  private static final class Judged {
    private final TurnedVerdicts verdicts = new TurnedVerdicts();
    private final List<String> keys = new ArrayList<>();
    private int end;
    private int changed;

    Judged(int from) {
      this.end = from;
    }
  }
}
