package org.poworkbench.sandbox.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Workflows as XML, and which of them the issue types of a project follow. */
public final class Workflows {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<All> all;

  Workflows(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.all = new Snapshot<>(revision, this::read);
  }

  public Collection<WorkflowRecord> all() {
    return all.get().workflows.values();
  }

  public Optional<WorkflowRecord> byName(String name) {
    return Optional.ofNullable(all.get().workflows.get(name));
  }

  /** Adds the workflow or stores it in place of the one with its name. */
  public void put(WorkflowRecord workflow) {
    int updated =
        jdbc.update(
            "update workflow set description = ?, descriptor = ? where name = ?",
            workflow.description(),
            workflow.descriptor(),
            workflow.name());
    if (updated == 0) {
      jdbc.update(
          "insert into workflow (description, descriptor, name) values (?, ?, ?)",
          workflow.description(),
          workflow.descriptor(),
          workflow.name());
    }
    revision.changed();
  }

  public void remove(String name) {
    jdbc.update("delete from workflow where name = ?", name);
    revision.changed();
  }

  public Collection<WorkflowScheme> schemes() {
    return all.get().schemes.values();
  }

  public Optional<WorkflowScheme> scheme(long id) {
    return Optional.ofNullable(all.get().schemes.get(id));
  }

  public WorkflowScheme addScheme(String name, Map<String, String> workflowByType) {
    long id = ids.next("workflow_scheme");
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update("insert into workflow_scheme (id, name) values (?, ?)", id, name);
              setEntries(id, workflowByType);
            });
    return scheme(id).orElseThrow();
  }

  public void setEntries(long schemeId, Map<String, String> workflowByType) {
    jdbc.update("delete from workflow_scheme_entry where scheme_id = ?", schemeId);
    workflowByType.forEach(
        (typeId, workflow) ->
            jdbc.update(
                "insert into workflow_scheme_entry (scheme_id, type_id, workflow_name) values (?, ?, ?)",
                schemeId,
                typeId,
                workflow));
    revision.changed();
  }

  private All read() {
    Map<String, WorkflowRecord> workflows = new LinkedHashMap<>();
    jdbc.query(
        "select name, description, descriptor from workflow order by name",
        row -> {
          workflows.put(
              row.getString(1),
              new WorkflowRecord(row.getString(1), row.getString(2), row.getString(3)));
        });
    Map<Long, Map<String, String>> entries = new HashMap<>();
    jdbc.query(
        "select scheme_id, type_id, workflow_name from workflow_scheme_entry",
        row -> {
          entries
              .computeIfAbsent(row.getLong(1), id -> new HashMap<>())
              .put(row.getString(2), row.getString(3));
        });
    Map<Long, WorkflowScheme> schemes = new LinkedHashMap<>();
    jdbc.query(
        "select id, name from workflow_scheme order by id",
        row -> {
          long id = row.getLong(1);
          schemes.put(
              id,
              new WorkflowScheme(
                  id, row.getString(2), Map.copyOf(entries.getOrDefault(id, Map.of()))));
        });
    return new All(workflows, schemes);
  }

  private record All(Map<String, WorkflowRecord> workflows, Map<Long, WorkflowScheme> schemes) {}
}
