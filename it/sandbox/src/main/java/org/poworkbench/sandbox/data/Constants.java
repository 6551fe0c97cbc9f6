package org.poworkbench.sandbox.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Issue types, statuses, priorities and resolutions. */
public final class Constants {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<All> all;

  Constants(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.all = new Snapshot<>(revision, this::read);
  }

  public List<IssueKind> issueTypes() {
    return all.get().issueTypes;
  }

  public List<IssueStatus> statuses() {
    return all.get().statuses;
  }

  public List<IssuePriority> priorities() {
    return all.get().priorities;
  }

  public List<IssueResolution> resolutions() {
    return all.get().resolutions;
  }

  public Optional<IssueKind> issueType(String id) {
    return first(issueTypes(), type -> type.id().equals(id));
  }

  public Optional<IssueStatus> status(String id) {
    return first(statuses(), status -> status.id().equals(id));
  }

  public Optional<IssuePriority> priority(String id) {
    return first(priorities(), priority -> priority.id().equals(id));
  }

  public Optional<IssueResolution> resolution(String id) {
    return first(resolutions(), resolution -> resolution.id().equals(id));
  }

  public Optional<IssueKind> issueTypeNamed(String name) {
    return named(issueTypes(), IssueKind::name, name);
  }

  public Optional<IssueStatus> statusNamed(String name) {
    return named(statuses(), IssueStatus::name, name);
  }

  public Optional<IssuePriority> priorityNamed(String name) {
    return named(priorities(), IssuePriority::name, name);
  }

  public Optional<IssueResolution> resolutionNamed(String name) {
    return named(resolutions(), IssueResolution::name, name);
  }

  public IssueKind addIssueType(String name, String description, boolean subtask) {
    IssueKind added =
        new IssueKind(newId("issue_type"), name, description, subtask, issueTypes().size() + 1L);
    jdbc.update(
        "insert into issue_type (id, name, description, subtask, sequence) values (?, ?, ?, ?, ?)",
        added.id(),
        name,
        description,
        subtask,
        added.sequence());
    revision.changed();
    return added;
  }

  public IssueStatus addStatus(String name, String description, StatusKind category) {
    IssueStatus added =
        new IssueStatus(newId("status"), name, description, category, statuses().size() + 1L);
    jdbc.update(
        "insert into status (id, name, description, category, sequence) values (?, ?, ?, ?, ?)",
        added.id(),
        name,
        description,
        category.key(),
        added.sequence());
    revision.changed();
    return added;
  }

  public IssuePriority addPriority(String name, String description, String color) {
    IssuePriority added =
        new IssuePriority(newId("priority"), name, description, color, priorities().size() + 1L);
    jdbc.update(
        "insert into priority (id, name, description, color, sequence) values (?, ?, ?, ?, ?)",
        added.id(),
        name,
        description,
        color,
        added.sequence());
    revision.changed();
    return added;
  }

  public IssueResolution addResolution(String name, String description) {
    IssueResolution added =
        new IssueResolution(newId("resolution"), name, description, resolutions().size() + 1L);
    jdbc.update(
        "insert into resolution (id, name, description, sequence) values (?, ?, ?, ?)",
        added.id(),
        name,
        description,
        added.sequence());
    revision.changed();
    return added;
  }

  private String newId(String table) {
    return Long.toString(ids.next(table));
  }

  private All read() {
    return new All(readIssueTypes(), readStatuses(), readPriorities(), readResolutions());
  }

  private List<IssueKind> readIssueTypes() {
    return jdbc.query(
        "select id, name, description, subtask, sequence from issue_type order by sequence, id",
        (row, number) ->
            new IssueKind(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getLong(5)));
  }

  private List<IssueStatus> readStatuses() {
    return jdbc.query(
        "select id, name, description, category, sequence from status order by sequence, id",
        (row, number) ->
            new IssueStatus(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                StatusKind.ofKey(row.getString(4)),
                row.getLong(5)));
  }

  private List<IssuePriority> readPriorities() {
    return jdbc.query(
        "select id, name, description, color, sequence from priority order by sequence, id",
        (row, number) ->
            new IssuePriority(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5)));
  }

  private List<IssueResolution> readResolutions() {
    return jdbc.query(
        "select id, name, description, sequence from resolution order by sequence, id",
        (row, number) ->
            new IssueResolution(
                row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
  }

  private static <T> Optional<T> first(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).findFirst();
  }

  private static <T> Optional<T> named(List<T> all, Function<T, String> nameOf, String name) {
    return first(all, one -> nameOf.apply(one).equalsIgnoreCase(name));
  }

  private record All(
      List<IssueKind> issueTypes,
      List<IssueStatus> statuses,
      List<IssuePriority> priorities,
      List<IssueResolution> resolutions) {}
}
