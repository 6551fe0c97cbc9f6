package org.poworkbench.sandbox.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows beside an issue's own: labels, versions, components and values of custom fields. */
final class IssueValues {
  private static final String FIX = "fix";
  private static final String AFFECTS = "affects";

  private final JdbcTemplate jdbc;
  private final Fields fields;

  IssueValues(JdbcTemplate jdbc, Fields fields) {
    this.jdbc = jdbc;
    this.fields = fields;
  }

  static String placeholders(int count) {
    return "(" + "?, ".repeat(count - 1) + "?)";
  }

  void insert(Collection<IssueRecord> issues) {
    insertLabels(issues);
    insertComponents(issues);
    insertVersions(issues);
    List<Object[]> rows = new ArrayList<>();
    issues.forEach(
        issue ->
            issue.values().forEach((field, value) -> rows.addAll(rows(issue.id(), field, value))));
    insertValues(rows);
  }

  /** Stores what differs and leaves the rest, which somebody else may be writing. */
  void update(IssueRecord before, IssueRecord after) {
    List<IssueRecord> changed = List.of(after);
    if (!before.labels().equals(after.labels())) {
      delete("issue_label", after.id());
      insertLabels(changed);
    }
    if (!before.componentIds().equals(after.componentIds())) {
      delete("issue_component", after.id());
      insertComponents(changed);
    }
    if (!before.fixVersionIds().equals(after.fixVersionIds())
        || !before.affectedVersionIds().equals(after.affectedVersionIds())) {
      delete("issue_version", after.id());
      insertVersions(changed);
    }
    Set<Long> fieldIds = new TreeSet<>(before.values().keySet());
    fieldIds.addAll(after.values().keySet());
    for (long fieldId : fieldIds) {
      if (!Objects.equals(before.value(fieldId), after.value(fieldId))) {
        replace(after.id(), fieldId, after.value(fieldId));
      }
    }
  }

  void replace(long issueId, long fieldId, Object value) {
    jdbc.update("delete from field_value where issue_id = ? and field_id = ?", issueId, fieldId);
    if (value != null) {
      insertValues(rows(issueId, fieldId, value));
    }
  }

  void delete(long issueId) {
    for (String table : List.of("issue_label", "issue_component", "issue_version", "field_value")) {
      delete(table, issueId);
    }
  }

  private void delete(String table, long issueId) {
    jdbc.update("delete from " + table + " where issue_id = ?", issueId);
  }

  private void insertLabels(Collection<IssueRecord> issues) {
    List<Object[]> rows = new ArrayList<>();
    for (IssueRecord issue : issues) {
      issue.labels().forEach(label -> rows.add(new Object[] {issue.id(), label}));
    }
    batch("insert into issue_label (issue_id, label) values (?, ?)", rows);
  }

  private void insertComponents(Collection<IssueRecord> issues) {
    List<Object[]> rows = new ArrayList<>();
    for (IssueRecord issue : issues) {
      issue.componentIds().forEach(id -> rows.add(new Object[] {issue.id(), id}));
    }
    batch("insert into issue_component (issue_id, component_id) values (?, ?)", rows);
  }

  private void insertVersions(Collection<IssueRecord> issues) {
    List<Object[]> rows = new ArrayList<>();
    for (IssueRecord issue : issues) {
      issue.fixVersionIds().forEach(id -> rows.add(new Object[] {issue.id(), FIX, id}));
      issue.affectedVersionIds().forEach(id -> rows.add(new Object[] {issue.id(), AFFECTS, id}));
    }
    batch("insert into issue_version (issue_id, kind, version_id) values (?, ?, ?)", rows);
  }

  void fill(Map<Long, IssueDraft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    Object[] ids = drafts.keySet().toArray();
    String in = " in " + placeholders(ids.length);
    each("select issue_id, label from issue_label where issue_id" + in, ids, String.class)
        .forEach((id, labels) -> drafts.get(id).labels(labels));
    each("select issue_id, component_id from issue_component where issue_id" + in, ids, Long.class)
        .forEach((id, components) -> drafts.get(id).componentIds(components));
    fillVersions(drafts, in, ids);
    fillValues(drafts, in, ids);
  }

  private void fillVersions(Map<Long, IssueDraft> drafts, String in, Object[] ids) {
    Map<Long, List<Long>> fix = new TreeMap<>();
    Map<Long, List<Long>> affected = new TreeMap<>();
    jdbc.query(
        "select issue_id, version_id, kind from issue_version where issue_id" + in,
        row -> {
          (FIX.equals(row.getString(3)) ? fix : affected)
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(row.getLong(2));
        },
        ids);
    fix.forEach((id, versions) -> drafts.get(id).fixVersionIds(versions));
    affected.forEach((id, versions) -> drafts.get(id).affectedVersionIds(versions));
  }

  private <T> Map<Long, List<T>> each(String sql, Object[] ids, Class<T> type) {
    Map<Long, List<T>> found = new TreeMap<>();
    jdbc.query(
        sql,
        row -> {
          found
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(type.cast(type == Long.class ? (Object) row.getLong(2) : row.getString(2)));
        },
        ids);
    return found;
  }

  private void fillValues(Map<Long, IssueDraft> drafts, String in, Object[] ids) {
    jdbc.query(
        "select issue_id, field_id, number_value, string_value, text_value from field_value"
            + " where issue_id"
            + in
            + " order by issue_id, field_id, position",
        row -> {
          IssueDraft draft = drafts.get(row.getLong(1));
          long fieldId = row.getLong(2);
          FieldRecord field = fields.byId(fieldId).orElse(null);
          if (field == null) {
            return;
          }
          String text = row.getString(4);
          switch (field.type()) {
            case NUMBER -> draft.value(fieldId, row.getDouble(3));
            case TEXT_AREA -> draft.value(fieldId, row.getString(5));
            case SELECT, EPIC -> draft.value(fieldId, Long.valueOf(text));
            case LABELS -> draft.value(fieldId, withLabel(draft.value(fieldId), text));
            case SPRINTS -> draft.value(fieldId, withSprint(draft.value(fieldId), text));
            case TEXT, USER, GROUP, RANK -> draft.value(fieldId, text);
          }
        },
        ids);
  }

  private static Set<String> withLabel(Object before, String label) {
    Set<String> labels = new TreeSet<>();
    if (before instanceof Set<?> set) {
      set.forEach(one -> labels.add((String) one));
    }
    labels.add(label);
    return labels;
  }

  private static List<Long> withSprint(Object before, String id) {
    List<Long> sprints = new ArrayList<>();
    if (before instanceof List<?> list) {
      list.forEach(one -> sprints.add((Long) one));
    }
    sprints.add(Long.valueOf(id));
    return sprints;
  }

  private List<Object[]> rows(long issueId, long fieldId, Object value) {
    FieldType type =
        fields
            .byId(fieldId)
            .orElseThrow(() -> new IllegalArgumentException("There is no custom field " + fieldId))
            .type();
    List<Object[]> rows = new ArrayList<>();
    switch (type) {
      case NUMBER -> rows.add(row(issueId, fieldId, 0, ((Number) value).doubleValue(), null, null));
      case TEXT_AREA -> rows.add(row(issueId, fieldId, 0, null, null, (String) value));
      case LABELS, SPRINTS -> {
        for (Object one : (Collection<?>) value) {
          rows.add(row(issueId, fieldId, rows.size(), null, one.toString(), null));
        }
      }
      case TEXT, SELECT, USER, GROUP, EPIC, RANK ->
          rows.add(row(issueId, fieldId, 0, null, value.toString(), null));
    }
    return rows;
  }

  private static Object[] row(
      long issueId, long fieldId, int position, Double number, String string, String text) {
    return new Object[] {issueId, fieldId, position, number, string, text};
  }

  private void insertValues(List<Object[]> rows) {
    batch(
        "insert into field_value (issue_id, field_id, position, number_value, string_value, text_value)"
            + " values (?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void batch(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(sql, rows);
    }
  }
}
