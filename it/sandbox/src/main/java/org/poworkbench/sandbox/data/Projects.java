package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.archived;
import static org.poworkbench.sandbox.data.StorageConversions.column;
import static org.poworkbench.sandbox.data.StorageConversions.date;
import static org.poworkbench.sandbox.data.StorageConversions.number;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Projects with their versions and components. */
public final class Projects {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<All> all;

  Projects(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.all = new Snapshot<>(revision, this::read);
  }

  /** All projects in the order of their names, archived ones too. */
  public Collection<ProjectRecord> all() {
    return all.get().byId.values();
  }

  public Optional<ProjectRecord> byId(long id) {
    return Optional.ofNullable(all.get().byId.get(id));
  }

  /** By the current or a former key. */
  public Optional<ProjectRecord> byKey(String key) {
    return Optional.ofNullable(all.get().byKey.get(key));
  }

  /** The current key and the former ones. */
  public Set<String> keysOf(long projectId) {
    Set<String> keys = new LinkedHashSet<>();
    byId(projectId).ifPresent(project -> keys.add(project.key()));
    all.get()
        .byKey
        .forEach(
            (key, project) -> {
              if (project.id() == projectId) {
                keys.add(key);
              }
            });
    return keys;
  }

  /** Adds a project; id 0 asks for a new id. */
  public ProjectRecord add(ProjectRecord project) {
    long id = ids.nextUnless("project", project.id());
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update(
                  "insert into project (id, project_key, original_key, name, description, lead_key, type_key,"
                      + " permission_scheme_id, security_scheme_id, workflow_scheme_id, last_issue_number)"
                      + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                  id,
                  project.key(),
                  project.originalKey() == null ? project.key() : project.originalKey(),
                  project.name(),
                  project.description(),
                  project.leadKey(),
                  project.typeKey(),
                  project.permissionSchemeId(),
                  project.securitySchemeId(),
                  project.workflowSchemeId());
              setIssueTypes(id, project.issueTypeIds());
            });
    return byId(id).orElseThrow();
  }

  /** Stores name, description, lead, schemes and issue types; key and archiving have their own ways. */
  public void update(ProjectRecord project) {
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update(
                  "update project set name = ?, description = ?, lead_key = ?, permission_scheme_id = ?,"
                      + " security_scheme_id = ?, workflow_scheme_id = ? where id = ?",
                  project.name(),
                  project.description(),
                  project.leadKey(),
                  project.permissionSchemeId(),
                  project.securitySchemeId(),
                  project.workflowSchemeId(),
                  project.id());
              setIssueTypes(project.id(), project.issueTypeIds());
            });
  }

  public void setIssueTypes(long projectId, List<String> typeIds) {
    jdbc.update("delete from project_issue_type where project_id = ?", projectId);
    List<Object[]> rows = new ArrayList<>();
    for (String typeId : new LinkedHashSet<>(typeIds)) {
      rows.add(new Object[] {projectId, typeId, rows.size()});
    }
    jdbc.batchUpdate(
        "insert into project_issue_type (project_id, type_id, position) values (?, ?, ?)", rows);
    revision.changed();
  }

  /** Gives the project another key; the former one still leads to it. */
  public void changeKey(long projectId, String key) {
    ProjectRecord project = byId(projectId).orElseThrow();
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update("delete from project_former_key where former_key = ?", key);
              jdbc.update(
                  "insert into project_former_key (former_key, project_id) values (?, ?)",
                  project.key(),
                  projectId);
              jdbc.update("update project set project_key = ? where id = ?", key, projectId);
              revision.changed();
            });
  }

  public void archive(long projectId, String by, Instant at) {
    jdbc.update(
        "update project set archived_by = ?, archived_at = ? where id = ?",
        by,
        column(at),
        projectId);
    revision.changed();
  }

  public void restore(long projectId) {
    jdbc.update(
        "update project set archived_by = null, archived_at = null where id = ?", projectId);
    revision.changed();
  }

  public List<ProjectVersion> versions(long projectId) {
    return all.get().versions.values().stream().filter(v -> v.projectId() == projectId).toList();
  }

  public Optional<ProjectVersion> version(long id) {
    return Optional.ofNullable(all.get().versions.get(id));
  }

  public Collection<ProjectVersion> allVersions() {
    return all.get().versions.values();
  }

  public ProjectVersion addVersion(ProjectVersion version) {
    long id = ids.nextUnless("project_version", version.id());
    jdbc.update(
        "insert into project_version (id, project_id, name, description, sequence, released, archived,"
            + " start_date, release_date) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        version.projectId(),
        version.name(),
        version.description(),
        version.sequence() == 0 ? id : version.sequence(),
        version.released(),
        version.archived(),
        column(version.startDate()),
        column(version.releaseDate()));
    revision.changed();
    return version(id).orElseThrow();
  }

  public void updateVersion(ProjectVersion version) {
    jdbc.update(
        "update project_version set name = ?, description = ?, released = ?, archived = ?,"
            + " start_date = ?, release_date = ? where id = ?",
        version.name(),
        version.description(),
        version.released(),
        version.archived(),
        column(version.startDate()),
        column(version.releaseDate()),
        version.id());
    revision.changed();
  }

  public List<Component> components(long projectId) {
    return all.get().components.values().stream().filter(c -> c.projectId() == projectId).toList();
  }

  public Optional<Component> component(long id) {
    return Optional.ofNullable(all.get().components.get(id));
  }

  public Collection<Component> allComponents() {
    return all.get().components.values();
  }

  public Component addComponent(Component component) {
    long id = ids.nextUnless("project_component", component.id());
    jdbc.update(
        "insert into project_component (id, project_id, name, description, lead_key) values (?, ?, ?, ?, ?)",
        id,
        component.projectId(),
        component.name(),
        component.description(),
        component.leadKey());
    revision.changed();
    return component(id).orElseThrow();
  }

  /** Takes the next number for an issue of the project, inside the issue's own transaction. */
  long nextIssueNumber(long projectId) {
    jdbc.update(
        "update project set last_issue_number = last_issue_number + 1 where id = ?", projectId);
    Long number =
        jdbc.queryForObject(
            "select last_issue_number from project where id = ?", Long.class, projectId);
    if (number == null) {
      throw new IllegalArgumentException("There is no project " + projectId);
    }
    return number;
  }

  void reserveIssueNumber(long projectId, long number) {
    jdbc.update(
        "update project set last_issue_number = ? where id = ? and last_issue_number < ?",
        number,
        projectId,
        number);
  }

  private All read() {
    Map<Long, List<String>> types = readIssueTypes();
    Map<Long, ProjectRecord> byId = new LinkedHashMap<>();
    Map<String, ProjectRecord> byKey = new HashMap<>();
    for (ProjectRecord project : readProjects(types)) {
      byId.put(project.id(), project);
    }
    jdbc.query(
        "select former_key, project_id from project_former_key",
        row -> {
          byKey.put(row.getString(1), byId.get(row.getLong(2)));
        });
    byId.values().forEach(project -> byKey.put(project.key(), project));
    return new All(byId, byKey, readVersions(), readComponents());
  }

  private Map<Long, List<String>> readIssueTypes() {
    Map<Long, List<String>> types = new HashMap<>();
    jdbc.query(
        "select project_id, type_id from project_issue_type order by project_id, position",
        row -> {
          types.computeIfAbsent(row.getLong(1), key -> new ArrayList<>()).add(row.getString(2));
        });
    return types;
  }

  private List<ProjectRecord> readProjects(Map<Long, List<String>> types) {
    return jdbc.query(
        "select * from project order by name, id",
        (row, rowNumber) ->
            new ProjectRecord(
                row.getLong("id"),
                row.getString("project_key"),
                row.getString("original_key"),
                row.getString("name"),
                row.getString("description"),
                row.getString("lead_key"),
                row.getString("type_key"),
                row.getLong("permission_scheme_id"),
                number(row, "security_scheme_id"),
                number(row, "workflow_scheme_id"),
                List.copyOf(types.getOrDefault(row.getLong("id"), List.of())),
                archived(row)));
  }

  private Map<Long, ProjectVersion> readVersions() {
    Map<Long, ProjectVersion> versions = new LinkedHashMap<>();
    jdbc.query(
        "select * from project_version order by project_id, sequence",
        row -> {
          versions.put(
              row.getLong("id"),
              new ProjectVersion(
                  row.getLong("id"),
                  row.getLong("project_id"),
                  row.getString("name"),
                  row.getString("description"),
                  row.getLong("sequence"),
                  row.getBoolean("released"),
                  row.getBoolean("archived"),
                  date(row, "start_date"),
                  date(row, "release_date")));
        });
    return versions;
  }

  private Map<Long, Component> readComponents() {
    Map<Long, Component> components = new LinkedHashMap<>();
    jdbc.query(
        "select * from project_component order by project_id, name",
        row -> {
          components.put(
              row.getLong("id"),
              new Component(
                  row.getLong("id"),
                  row.getLong("project_id"),
                  row.getString("name"),
                  row.getString("description"),
                  row.getString("lead_key")));
        });
    return components;
  }

  private record All(
      Map<Long, ProjectRecord> byId,
      Map<String, ProjectRecord> byKey,
      Map<Long, ProjectVersion> versions,
      Map<Long, Component> components) {}
}
