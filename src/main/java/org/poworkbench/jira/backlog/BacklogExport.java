package org.poworkbench.jira.backlog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.BacklogHealth;
import org.poworkbench.domain.backlog.LetterTally;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.trend.TrendPoint;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.backlog.ReadingTrend.ReaderTrend;
import org.poworkbench.jira.backlog.ReadingTrend.State;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.story.Texts;

/** Says the backlog of a project as tables to take along: the stories of a filter, and their trend. */
public final class BacklogExport {

  /** So many stories are told; of each its issue has to be read. */
  public static final int MOST_STORIES = 5_000;

  private final ReadingBacklog reading;
  private final ReadingTrend trends;
  private final BacklogNames names;
  private final ReviewingStories reviews;
  private final Access access;
  private final Texts texts;

  public BacklogExport(
      ReadingBacklog reading,
      ReadingTrend trends,
      BacklogNames names,
      ReviewingStories reviews,
      Access access,
      Texts texts) {
    this.reading = reading;
    this.trends = trends;
    this.names = names;
    this.reviews = reviews;
    this.access = access;
    this.texts = texts;
  }

  /** The stories of the filter in its order, whatever the page; the caller has asked whether the project may be seen. */
  public String stories(Project project, BacklogWish wish) {
    CsvText csv = new CsvText(text("export.separator")).line(storyHeadings());
    if (!reviews.isOnIn(project)) {
      return csv.line(List.of(text("off"))).toString();
    }
    BacklogReading read = reading.read(project, wish);
    List<StoryRow> shown =
        read.wanted().stream().sorted(wish.order().comparator()).limit(MOST_STORIES).toList();
    Map<String, String> teams = names.teams(project, shown);
    Map<Long, String> sprints = names.sprints(shown);
    shown.stream().flatMap(story -> line(story, teams, sprints).stream()).forEach(csv::line);
    if (read.wanted().size() > shown.size()) {
      csv.line(List.of(texts.text("po.backlog.export.cut", shown.size(), read.wanted().size())));
    }
    return withHidden(csv, read.someHidden()).toString();
  }

  /** How the stories of the filter did from sprint to sprint, and how they do now. */
  public String trend(Project project, BacklogWish wish) {
    CsvText csv = new CsvText(text("export.separator")).line(trendHeadings());
    if (!reviews.isOnIn(project)) {
      return csv.line(List.of(text("off"))).toString();
    }
    BacklogReading read = reading.read(project, wish);
    ReaderTrend trend = trends.read(project, wish.filter(), wish.words(), read.all());
    if (trend.state() != State.READY) {
      csv.line(List.of(new BacklogTrend(texts).of(trend).sentence()));
    }
    trend.trend().points().forEach(point -> csv.line(line(point, trend)));
    csv.line(line(text("trend.now"), null, read.health()));
    return withHidden(csv, read.someHidden() || trend.someHidden()).toString();
  }

  private CsvText withHidden(CsvText csv, boolean someHidden) {
    return someHidden ? csv.line(List.of(text("hidden"))) : csv;
  }

  private List<String> storyHeadings() {
    return Stream.of(
            Stream.of("key", "summary", "issueType", "workType").map(this::text),
            letterNames(),
            Stream.of("score", "export.missed", "points", "sprintColumn", "team").map(this::text))
        .flatMap(names -> names)
        .toList();
  }

  private List<String> trendHeadings() {
    return Stream.of(
            Stream.of("sprintColumn", "trend.began", "trend.stories").map(this::text),
            letterNames().map(name -> texts.text("po.backlog.export.percent", name)),
            Stream.of(texts.text("po.backlog.export.percent", text("trend.allMet"))))
        .flatMap(names -> names)
        .toList();
  }

  private Stream<String> letterNames() {
    return Arrays.stream(Letter.values())
        .map(letter -> texts.text("letter." + letter.word() + ".name"));
  }

  private Optional<List<Object>> line(
      StoryRow story, Map<String, String> teams, Map<Long, String> sprints) {
    return access
        .visibleIssue(story.issueId())
        .map(
            issue -> {
              List<Object> cells = new ArrayList<>(aboutIssue(issue, story));
              Arrays.stream(Letter.values())
                  .forEach(
                      letter -> cells.add(texts.text("verdict." + story.letter(letter).key())));
              cells.add(BacklogTrend.boxed(story.score()));
              cells.add(missed(story));
              cells.add(points(story));
              cells.add(
                  story.sprint().isPresent() ? sprints.get(story.sprint().getAsLong()) : null);
              cells.add(teams.get(story.team().key()));
              return cells;
            });
  }

  private List<Object> aboutIssue(Issue issue, StoryRow story) {
    IssueType type = issue.getIssueType();
    return List.of(
        issue.getKey(),
        Optional.ofNullable(issue.getSummary()).orElse(""),
        type == null ? "" : type.getName(),
        text("workType." + story.workType().key()));
  }

  private String missed(StoryRow story) {
    return story.missedChecks().stream()
        .map(check -> texts.text("check." + check + ".name"))
        .collect(Collectors.joining("; "));
  }

  private String points(StoryRow story) {
    return story
        .points()
        .map(points -> points.toString().replace(".", text("export.decimal")))
        .orElse(null);
  }

  private List<Object> line(TrendPoint point, ReaderTrend trend) {
    long sprint = point.start().sprintId();
    String name = trend.names().get(sprint);
    return line(
        name == null ? Long.toString(sprint) : name,
        point.start().seen().toString(),
        point.health());
  }

  private static List<Object> line(String name, String began, BacklogHealth health) {
    List<Object> cells = new ArrayList<>();
    Collections.addAll(cells, name, began, health.stories());
    health.letters().stream()
        .map(LetterTally::percentMet)
        .map(BacklogTrend::boxed)
        .forEach(cells::add);
    cells.add(BacklogTrend.boxed(health.percentAllMet()));
    return cells;
  }

  private String text(String key) {
    return texts.text("po.backlog." + key);
  }
}
