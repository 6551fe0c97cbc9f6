package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.archived;
import static org.poworkbench.sandbox.data.StorageConversions.column;
import static org.poworkbench.sandbox.data.StorageConversions.date;
import static org.poworkbench.sandbox.data.StorageConversions.instant;
import static org.poworkbench.sandbox.data.StorageConversions.number;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads issues. They are written by {@link IssueWriting} alone. */
public final class Issues {
  private static final int IDS_PER_QUERY = 500;

  /** What is written of an issue besides its id and its archiving, which have their own ways. */
  private static final Columns<IssueRecord> COLUMNS =
      new Columns<IssueRecord>()
          .with("project_id", IssueRecord::projectId)
          .with("issue_number", IssueRecord::number)
          .with("type_id", IssueRecord::typeId)
          .with("status_id", IssueRecord::statusId)
          .with("priority_id", IssueRecord::priorityId)
          .with("resolution_id", IssueRecord::resolutionId)
          .with("summary", IssueRecord::summary)
          .with("description", IssueRecord::description)
          .with("environment", IssueRecord::environment)
          .with("reporter", IssueRecord::reporter)
          .with("assignee", IssueRecord::assignee)
          .with("creator", IssueRecord::creator)
          .with("created", issue -> column(issue.created()))
          .with("updated", issue -> column(issue.updated()))
          .with("resolved", issue -> column(issue.resolved()))
          .with("due", issue -> column(issue.due()))
          .with("security_level_id", IssueRecord::securityLevelId)
          .with("parent_id", IssueRecord::parentId)
          .with("original_estimate", IssueRecord::originalEstimate)
          .with("remaining_estimate", IssueRecord::remainingEstimate)
          .with("time_spent", IssueRecord::timeSpent)
          .with("votes", IssueRecord::votes)
          .with("watches", IssueRecord::watches);

  private final JdbcTemplate jdbc;
  private final Ids ids;
  private final Projects projects;
  private final Ranks ranks;
  private final IssueValues values;

  Issues(Database database, Ids ids, Projects projects, Fields fields, Ranks ranks) {
    this.jdbc = database.jdbc();
    this.ids = ids;
    this.projects = projects;
    this.ranks = ranks;
    this.values = new IssueValues(jdbc, fields);
  }

  public Optional<IssueRecord> byId(long id) {
    return byIds(List.of(id)).stream().findFirst();
  }

  /** By the current or a former key of the issue or its project, in upper or lower case. */
  public Optional<IssueRecord> byKey(String key) {
    return idOf(key).flatMap(this::byId);
  }

  /** The id behind a current or former key. */
  public Optional<Long> idOf(String key) {
    if (key == null) {
      return Optional.empty();
    }
    String upper = key.toUpperCase(Locale.ROOT);
    return idOfCurrentKey(upper).or(() -> idOfFormerKey(upper));
  }

  /** The issues of these ids in the order asked for; ids without an issue are left out. */
  public List<IssueRecord> byIds(Collection<Long> wanted) {
    Map<Long, IssueRecord> found = new LinkedHashMap<>();
    List<Long> distinct = List.copyOf(new LinkedHashSet<>(wanted));
    for (int from = 0; from < distinct.size(); from += IDS_PER_QUERY) {
      List<Long> some = distinct.subList(from, Math.min(distinct.size(), from + IDS_PER_QUERY));
      read(some).forEach(issue -> found.put(issue.id(), issue));
    }
    return distinct.stream().filter(found::containsKey).map(found::get).toList();
  }

  /** The ids of all issues of the project, archived ones too, in rising order. */
  public List<Long> idsOfProject(long projectId) {
    return jdbc.queryForList(
        "select id from issue where project_id = ? order by id", Long.class, projectId);
  }

  /** At most so many ids above the given one, of all projects, in rising order. */
  public List<Long> idsAfter(long id, int limit) {
    return jdbc.queryForList(
        "select id from issue where id > ? order by id limit ?", Long.class, id, limit);
  }

  public long countOfProject(long projectId) {
    return count("select count(*) from issue where project_id = ?", projectId);
  }

  public long count() {
    return count("select count(*) from issue");
  }

  public boolean exists(long id) {
    return count("select count(*) from issue where id = ?", id) > 0;
  }

  public boolean anyOfType(String typeId) {
    return !jdbc.queryForList("select id from issue where type_id = ? limit 1", Long.class, typeId)
        .isEmpty();
  }

  public List<Long> subtasksOf(long id) {
    return jdbc.queryForList(
        "select id from issue where parent_id = ? order by id", Long.class, id);
  }

  /** The issues whose field of that number, an epic link or a sprint, names the given id. */
  public List<Long> withReference(long fieldId, long referredId) {
    return jdbc.queryForList(
        "select issue_id from field_value where field_id = ? and string_value = ? order by issue_id",
        Long.class,
        fieldId,
        Long.toString(referredId));
  }

  /** The ids that issues of the project name in the field of that number, such as their sprints. */
  public Set<Long> referencesOfProject(long fieldId, long projectId) {
    Set<Long> referred = new TreeSet<>();
    jdbc.query(
        "select distinct string_value from field_value join issue on issue.id = issue_id"
            + " where field_id = ? and project_id = ?",
        row -> {
          referred.add(Long.valueOf(row.getString(1)));
        },
        fieldId,
        projectId);
    return referred;
  }

  /** The keys under which the issue was known before. */
  public Set<String> formerKeys(long id) {
    return new LinkedHashSet<>(
        jdbc.queryForList(
            "select former_key from issue_former_key where issue_id = ?", String.class, id));
  }

  public Set<String> allLabels() {
    return new LinkedHashSet<>(
        jdbc.queryForList("select distinct label from issue_label order by label", String.class));
  }

  /** Stores new issues in few batches and gives them as stored, with ids, numbers and keys. */
  List<IssueRecord> insert(List<IssueDraft> drafts) {
    List<IssueRecord> added = drafts.stream().map(this::complete).toList();
    jdbc.batchUpdate(
        COLUMNS.insertInto("issue", "id"),
        added.stream().map(issue -> COLUMNS.values(issue, issue.id())).toList());
    values.insert(added);
    return added;
  }

  /** Stores everything of the issue but archiving and earlier keys. */
  void update(IssueRecord before, IssueRecord issue) {
    jdbc.update(COLUMNS.update("issue", "id"), COLUMNS.values(issue, issue.id()));
    values.update(before, issue);
  }

  /** Keeps other writers of the issue waiting until the transaction ends; false if it is not there. */
  boolean lock(long id) {
    return !jdbc.queryForList("select id from issue where id = ? for update", Long.class, id)
        .isEmpty();
  }

  void updateValue(long issueId, long fieldId, Object value) {
    values.replace(issueId, fieldId, value);
  }

  void delete(long id) {
    values.delete(id);
    jdbc.update(
        "delete from change_item where group_id in (select id from change_group where issue_id = ?)",
        id);
    for (String table : List.of("change_group", "issue_comment", "issue_former_key")) {
      jdbc.update("delete from " + table + " where issue_id = ?", id);
    }
    jdbc.update("delete from issue_link where source_id = ? or destination_id = ?", id, id);
    jdbc.update("delete from issue where id = ?", id);
  }

  void rememberKey(String formerKey, long issueId) {
    jdbc.update("delete from issue_former_key where former_key = ?", formerKey);
    jdbc.update(
        "insert into issue_former_key (former_key, issue_id) values (?, ?)", formerKey, issueId);
  }

  void archive(long id, String by, Instant at) {
    jdbc.update(
        "update issue set archived_by = ?, archived_at = ? where id = ?", by, column(at), id);
  }

  void restore(long id) {
    jdbc.update("update issue set archived_by = null, archived_at = null where id = ?", id);
  }

  private Optional<Long> idOfCurrentKey(String key) {
    int dash = key.lastIndexOf('-');
    if (dash < 1 || !key.substring(dash + 1).matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return projects
        .byKey(key.substring(0, dash))
        .flatMap(
            project ->
                first(
                    "select id from issue where project_id = ? and issue_number = ?",
                    project.id(),
                    Long.valueOf(key.substring(dash + 1))));
  }

  private Optional<Long> idOfFormerKey(String key) {
    return first("select issue_id from issue_former_key where former_key = ?", key);
  }

  private Optional<Long> first(String sql, Object... parameters) {
    return jdbc.queryForList(sql, Long.class, parameters).stream().findFirst();
  }

  private long count(String sql, Object... parameters) {
    Long count = jdbc.queryForObject(sql, Long.class, parameters);
    return count == null ? 0 : count;
  }

  private IssueRecord complete(IssueDraft draft) {
    IssueRecord asked = draft.record();
    ProjectRecord project =
        projects
            .byId(asked.projectId())
            .orElseThrow(
                () -> new IllegalArgumentException("There is no project " + asked.projectId()));
    long number = asked.number();
    if (number == 0) {
      number = projects.nextIssueNumber(project.id());
    } else {
      projects.reserveIssueNumber(project.id(), number);
    }
    ranks.giveLast(draft);
    return draft
        .id(ids.nextUnless("issue", asked.id()))
        .number(number)
        .key(project.key() + "-" + number)
        .record();
  }

  private List<IssueRecord> read(List<Long> some) {
    Map<Long, IssueDraft> drafts = new LinkedHashMap<>();
    jdbc.query(
        "select * from issue where id in " + IssueValues.placeholders(some.size()),
        row -> {
          IssueDraft draft = draft(row);
          drafts.put(row.getLong("id"), draft);
        },
        some.toArray());
    values.fill(drafts);
    List<IssueRecord> issues = new ArrayList<>();
    drafts.values().forEach(draft -> issues.add(draft.record()));
    return issues;
  }

  private IssueDraft draft(ResultSet row) throws SQLException {
    long projectId = row.getLong("project_id");
    long number = row.getLong("issue_number");
    return new IssueDraft(projectId, row.getString("type_id"))
        .id(row.getLong("id"))
        .number(number)
        .key(projects.byId(projectId).map(ProjectRecord::key).orElse("?") + "-" + number)
        .statusId(row.getString("status_id"))
        .priorityId(row.getString("priority_id"))
        .resolutionId(row.getString("resolution_id"))
        .summary(row.getString("summary"))
        .description(row.getString("description"))
        .environment(row.getString("environment"))
        .reporter(row.getString("reporter"))
        .assignee(row.getString("assignee"))
        .creator(row.getString("creator"))
        .created(instant(row, "created"))
        .updated(instant(row, "updated"))
        .resolved(instant(row, "resolved"))
        .due(date(row, "due"))
        .securityLevelId(number(row, "security_level_id"))
        .parentId(number(row, "parent_id"))
        .originalEstimate(number(row, "original_estimate"))
        .remainingEstimate(number(row, "remaining_estimate"))
        .timeSpent(number(row, "time_spent"))
        .votes(row.getLong("votes"))
        .watches(row.getLong("watches"))
        .archived(archived(row));
  }
}
