package org.poworkbench.sandbox.boards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.poworkbench.sandbox.data.Board;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueKind;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.IssueStatus;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.StatusKind;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.pages.Lozenges;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.search.SearchAnswer;
import org.poworkbench.sandbox.web.page.Texts;

/** The lists of a backlog page: a sprint's issues, and those in none, as the viewer may see them. */
final class BacklogLists {
  private static final int MOST_ROWS = 200;
  private static final String SCHEDULE = "SCHEDULE_ISSUES";

  private final Site site;
  private final BoardView view;
  private final IssueSearch search;

  BacklogLists(Site site, BoardView view, IssueSearch search) {
    this.site = site;
    this.view = view;
    this.search = search;
  }

  /**
   * A sprint or the backlog, whose id is then empty.
   *
   * @param lastKey the last issue, also when it is not among the rows
   * @param open how many of the rows are not done
   */
  public record Listed(
      String sprintId,
      String name,
      String state,
      String goal,
      String dates,
      String startsAt,
      String endsAt,
      List<Row> rows,
      long total,
      String points,
      long open,
      String lastKey,
      String jqlEncoded) {}

  /** An issue of a list. */
  public record Row(
      String key,
      String summary,
      String type,
      String epic,
      String status,
      String statusStyle,
      String assignee,
      String points,
      boolean done,
      boolean movable) {}

  Listed sprint(Board board, Sprint sprint, Viewer viewer, Texts texts) {
    Found found = find(view.jqlOfSprint(board, sprint), viewer);
    return new Listed(
        Long.toString(sprint.id()),
        sprint.name(),
        sprint.state().key(),
        sprint.goal() == null ? "" : sprint.goal(),
        dates(sprint, texts),
        sprint.start() == null ? "" : sprint.start().toString(),
        sprint.end() == null ? "" : sprint.end().toString(),
        rows(found, viewer, texts.locale()),
        found.total(),
        points(found, texts.locale()),
        found.issues().stream().filter(issue -> !isDone(issue)).count(),
        found.lastKey(),
        found.jqlEncoded());
  }

  Listed backlog(Board board, Viewer viewer, Texts texts) {
    Found found = find(view.jqlOfBacklog(board), viewer);
    return new Listed(
        "",
        texts.of("backlog.title"),
        "",
        "",
        "",
        "",
        "",
        rows(found, viewer, texts.locale()),
        found.total(),
        points(found, texts.locale()),
        found.issues().size(),
        found.lastKey(),
        found.jqlEncoded());
  }

  private record Found(List<IssueRecord> issues, long total, String lastKey, String jqlEncoded) {}

  private Found find(String jql, Viewer viewer) {
    SearchAnswer answer = search.search(jql, viewer.userKey(), 0, MOST_ROWS);
    List<IssueRecord> issues = site.issues().byIds(answer.issueIds());
    String last = issues.isEmpty() ? "" : issues.get(issues.size() - 1).key();
    if (answer.total() > MOST_ROWS && answer.total() <= 10_000) {
      last =
          site.issues()
              .byIds(search.search(jql, viewer.userKey(), (int) answer.total() - 1, 1).issueIds())
              .get(0)
              .key();
    }
    return new Found(issues, answer.total(), last, URLEncoder.encode(jql, StandardCharsets.UTF_8));
  }

  private List<Row> rows(Found found, Viewer viewer, Locale locale) {
    return found.issues().stream().map(issue -> row(issue, viewer, locale)).toList();
  }

  private Row row(IssueRecord issue, Viewer viewer, Locale locale) {
    Optional<IssueStatus> status = site.constants().status(issue.statusId());
    return new Row(
        issue.key(),
        issue.summary() == null ? "" : issue.summary(),
        site.constants().issueType(issue.typeId()).map(IssueKind::name).orElse(""),
        epic(issue, viewer),
        status.map(IssueStatus::name).orElse(""),
        status.map(Lozenges::style).orElse(""),
        site.people().byKey(issue.assignee()).map(Person::displayName).orElse(""),
        pointsOf(issue).map(points -> plain(points, locale)).orElse(""),
        isDone(issue),
        site.permissions().has(SCHEDULE, issue, viewer));
  }

  private String epic(IssueRecord issue, Viewer viewer) {
    return site.fields().ofType(FieldType.EPIC).stream()
        .map(field -> issue.value(field.id()))
        .filter(Long.class::isInstance)
        .flatMap(id -> site.issues().byId((Long) id).stream())
        .filter(epic -> site.permissions().mayBrowse(epic, viewer))
        .map(IssueRecord::summary)
        .findFirst()
        .orElse("");
  }

  private boolean isDone(IssueRecord issue) {
    return site.constants().status(issue.statusId()).stream()
        .anyMatch(status -> status.category() == StatusKind.DONE);
  }

  private String points(Found found, Locale locale) {
    return plain(
        found.issues().stream()
            .flatMap(issue -> pointsOf(issue).stream())
            .mapToDouble(Double::doubleValue)
            .sum(),
        locale);
  }

  private Optional<Double> pointsOf(IssueRecord issue) {
    return site.fields().named(SiteBasics.STORY_POINTS).stream()
        .map(FieldRecord::id)
        .map(issue::value)
        .filter(Double.class::isInstance)
        .map(Double.class::cast)
        .findFirst();
  }

  private static String plain(double number, Locale locale) {
    return NumberFormat.getNumberInstance(locale).format(number);
  }

  private static String dates(Sprint sprint, Texts texts) {
    return sprint.start() == null || sprint.end() == null
        ? ""
        : texts.of(
            "backlog.dates",
            day(sprint.start(), texts.locale()),
            day(sprint.end(), texts.locale()));
  }

  private static String day(Instant instant, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(locale)
        .withZone(ZoneId.systemDefault())
        .format(instant);
  }
}
