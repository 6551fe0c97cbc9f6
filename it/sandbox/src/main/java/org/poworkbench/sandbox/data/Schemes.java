package org.poworkbench.sandbox.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Permission schemes, issue security schemes and global permissions, as they were granted. */
public final class Schemes {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<All> all;

  Schemes(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.all = new Snapshot<>(revision, this::read);
  }

  public Optional<PermissionScheme> permissionScheme(long id) {
    return Optional.ofNullable(all.get().permissionSchemes.get(id));
  }

  public Optional<PermissionScheme> permissionSchemeNamed(String name) {
    return all.get().permissionSchemes.values().stream()
        .filter(scheme -> scheme.name().equals(name))
        .findFirst();
  }

  /** Those to whom the scheme grants the permission. */
  public List<Holder> holders(long permissionSchemeId, String permission) {
    return permissionScheme(permissionSchemeId).stream()
        .flatMap(scheme -> scheme.grants().stream())
        .filter(grant -> grant.permission().equals(permission))
        .map(Grant::holder)
        .toList();
  }

  public PermissionScheme addPermissionScheme(String name, List<Grant> grants) {
    long id = ids.next("permission_scheme");
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update(
                  "insert into permission_scheme (id, name, description) values (?, ?, null)",
                  id,
                  name);
              setGrants(id, grants);
            });
    return permissionScheme(id).orElseThrow();
  }

  /** Replaces all grants of the scheme. */
  public void setGrants(long permissionSchemeId, List<Grant> grants) {
    List<Object[]> rows = new ArrayList<>();
    for (Grant grant : grants) {
      rows.add(
          new Object[] {
            permissionSchemeId,
            rows.size(),
            grant.permission(),
            grant.holder().kind().name(),
            grant.holder().parameter()
          });
    }
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update("delete from permission_grant where scheme_id = ?", permissionSchemeId);
              jdbc.batchUpdate(
                  "insert into permission_grant (scheme_id, position, permission, holder, parameter)"
                      + " values (?, ?, ?, ?, ?)",
                  rows);
              revision.changed();
            });
  }

  public Optional<SecurityScheme> securityScheme(long id) {
    return Optional.ofNullable(all.get().securitySchemes.get(id));
  }

  public Optional<SecurityLevel> securityLevel(long id) {
    return securityLevels().filter(level -> level.id() == id).findFirst();
  }

  /** All levels of all schemes. */
  public Stream<SecurityLevel> securityLevels() {
    return all.get().securitySchemes.values().stream().flatMap(scheme -> scheme.levels().stream());
  }

  public SecurityScheme addSecurityScheme(String name) {
    long id = ids.next("security_scheme");
    jdbc.update("insert into security_scheme (id, name) values (?, ?)", id, name);
    revision.changed();
    return securityScheme(id).orElseThrow();
  }

  public SecurityLevel addSecurityLevel(long schemeId, String name, List<Holder> holders) {
    long id = ids.next("security_level");
    List<Object[]> rows = new ArrayList<>();
    for (Holder holder : holders) {
      rows.add(new Object[] {id, rows.size(), holder.kind().name(), holder.parameter()});
    }
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update(
                  "insert into security_level (id, scheme_id, name, description) values (?, ?, ?, null)",
                  id,
                  schemeId,
                  name);
              jdbc.batchUpdate(
                  "insert into security_grant (level_id, position, holder, parameter) values (?, ?, ?, ?)",
                  rows);
              revision.changed();
            });
    return securityLevel(id).orElseThrow();
  }

  public List<GlobalGrant> globalGrants() {
    return all.get().globalGrants;
  }

  public void grantGlobally(String permission, String group) {
    GlobalGrant grant = new GlobalGrant(permission, group);
    if (!globalGrants().contains(grant)) {
      jdbc.update(
          "insert into global_grant (permission, group_name) values (?, ?)",
          permission,
          group == null ? "" : group);
      revision.changed();
    }
  }

  public void revokeGlobally(String permission, String group) {
    jdbc.update(
        "delete from global_grant where permission = ? and group_name = ?",
        permission,
        group == null ? "" : group);
    revision.changed();
  }

  private All read() {
    return new All(readPermissionSchemes(), readSecuritySchemes(), readGlobalGrants());
  }

  private Map<Long, PermissionScheme> readPermissionSchemes() {
    Map<Long, List<Grant>> grants = new HashMap<>();
    jdbc.query(
        "select scheme_id, permission, holder, parameter from permission_grant order by scheme_id, position",
        row -> {
          grants
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(
                  new Grant(
                      row.getString(2),
                      new Holder(HolderKind.valueOf(row.getString(3)), row.getString(4))));
        });
    Map<Long, PermissionScheme> schemes = new LinkedHashMap<>();
    jdbc.query(
        "select id, name, description from permission_scheme order by id",
        row -> {
          long id = row.getLong(1);
          schemes.put(
              id,
              new PermissionScheme(
                  id,
                  row.getString(2),
                  row.getString(3),
                  List.copyOf(grants.getOrDefault(id, List.of()))));
        });
    return schemes;
  }

  private Map<Long, SecurityScheme> readSecuritySchemes() {
    Map<Long, List<SecurityLevel>> levels = readSecurityLevels();
    Map<Long, SecurityScheme> schemes = new LinkedHashMap<>();
    jdbc.query(
        "select id, name from security_scheme order by id",
        row -> {
          long id = row.getLong(1);
          schemes.put(
              id,
              new SecurityScheme(
                  id, row.getString(2), List.copyOf(levels.getOrDefault(id, List.of()))));
        });
    return schemes;
  }

  private Map<Long, List<SecurityLevel>> readSecurityLevels() {
    Map<Long, List<Holder>> holders = new HashMap<>();
    jdbc.query(
        "select level_id, holder, parameter from security_grant order by level_id, position",
        row -> {
          holders
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(new Holder(HolderKind.valueOf(row.getString(2)), row.getString(3)));
        });
    Map<Long, List<SecurityLevel>> levels = new HashMap<>();
    jdbc.query(
        "select id, scheme_id, name, description from security_level order by id",
        row -> {
          long id = row.getLong(1);
          levels
              .computeIfAbsent(row.getLong(2), scheme -> new ArrayList<>())
              .add(
                  new SecurityLevel(
                      id,
                      row.getString(3),
                      row.getString(4),
                      List.copyOf(holders.getOrDefault(id, List.of()))));
        });
    return levels;
  }

  private List<GlobalGrant> readGlobalGrants() {
    return jdbc.query(
        "select permission, group_name from global_grant order by permission, group_name",
        (row, number) ->
            new GlobalGrant(
                row.getString(1), row.getString(2).isEmpty() ? null : row.getString(2)));
  }

  private record All(
      Map<Long, PermissionScheme> permissionSchemes,
      Map<Long, SecurityScheme> securitySchemes,
      List<GlobalGrant> globalGrants) {}
}
