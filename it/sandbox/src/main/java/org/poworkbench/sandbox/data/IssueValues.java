package org.poworkbench.sandbox.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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
    List<Object[]> labels = new ArrayList<>();
    List<Object[]> components = new ArrayList<>();
    List<Object[]> versions = new ArrayList<>();
    List<Object[]> values = new ArrayList<>();
    for (IssueRecord issue : issues) {
      issue.labels().forEach(label -> labels.add(new Object[] {issue.id(), label}));
      issue.componentIds().forEach(id -> components.add(new Object[] {issue.id(), id}));
      issue.fixVersionIds().forEach(id -> versions.add(new Object[] {issue.id(), FIX, id}));
      issue
          .affectedVersionIds()
          .forEach(id -> versions.add(new Object[] {issue.id(), AFFECTS, id}));
      issue.values().forEach((fieldId, value) -> values.addAll(rows(issue.id(), fieldId, value)));
    }
    batch("insert into issue_label (issue_id, label) values (?, ?)", labels);
    batch("insert into issue_component (issue_id, component_id) values (?, ?)", components);
    batch("insert into issue_version (issue_id, kind, version_id) values (?, ?, ?)", versions);
    insertValues(values);
  }

  void replace(IssueRecord issue) {
    delete(issue.id());
    insert(List.of(issue));
  }

  void replace(long issueId, long fieldId, Object value) {
    jdbc.update("delete from field_value where issue_id = ? and field_id = ?", issueId, fieldId);
    if (value != null) {
      insertValues(rows(issueId, fieldId, value));
    }
  }

  void delete(long issueId) {
    for (String table : List.of("issue_label", "issue_component", "issue_version", "field_value")) {
      jdbc.update("delete from " + table + " where issue_id = ?", issueId);
    }
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
    versions(FIX, in, ids, (id, versions) -> drafts.get(id).fixVersionIds(versions));
    versions(AFFECTS, in, ids, (id, versions) -> drafts.get(id).affectedVersionIds(versions));
    fillValues(drafts, in, ids);
  }

  private void versions(
      String kind, String in, Object[] ids, BiConsumer<Long, Collection<Long>> take) {
    each(
            "select issue_id, version_id from issue_version where kind = '"
                + kind
                + "' and issue_id"
                + in,
            ids,
            Long.class)
        .forEach(take);
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
