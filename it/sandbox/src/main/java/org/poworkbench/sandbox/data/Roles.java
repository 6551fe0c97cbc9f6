package org.poworkbench.sandbox.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Project roles and who has them in which project, by name or through a group. */
public final class Roles {
  private static final String BY_NAME = "user";
  private static final String BY_GROUP = "group";

  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final People people;
  private final Snapshot<All> all;

  Roles(Revision revision, Ids ids, People people) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.people = people;
    this.all = new Snapshot<>(revision, this::read);
  }

  public List<Role> all() {
    return all.get().roles;
  }

  public Optional<Role> byId(long id) {
    return all().stream().filter(role -> role.id() == id).findFirst();
  }

  public Optional<Role> byName(String name) {
    return all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
  }

  public Role add(String name, String description) {
    Role added = new Role(ids.next("project_role"), name, description);
    jdbc.update(
        "insert into project_role (id, name, description) values (?, ?, ?)",
        added.id(),
        name,
        description);
    revision.changed();
    return added;
  }

  public void addUser(long roleId, long projectId, String userKey) {
    add(roleId, projectId, BY_NAME, userKey);
  }

  public void addGroup(long roleId, long projectId, String group) {
    add(roleId, projectId, BY_GROUP, group);
  }

  public void removeUser(long roleId, long projectId, String userKey) {
    jdbc.update(
        "delete from role_actor where role_id = ? and project_id = ? and kind = ? and actor = ?",
        roleId,
        projectId,
        BY_NAME,
        userKey);
    revision.changed();
  }

  /** The keys of all who have the role in the project. */
  public Set<String> members(long roleId, long projectId) {
    Actors actors = actors(roleId, projectId);
    Set<String> members = new HashSet<>(actors.users);
    actors.groups.forEach(group -> members.addAll(people.members(group)));
    return members;
  }

  /** Whether somebody of that key, in those groups, has the role in the project. */
  public boolean has(String userKey, Set<String> groups, long roleId, long projectId) {
    Actors actors = actors(roleId, projectId);
    return actors.users.contains(userKey) || actors.groups.stream().anyMatch(groups::contains);
  }

  private Actors actors(long roleId, long projectId) {
    return all.get().actors.getOrDefault(new Place(roleId, projectId), Actors.NONE);
  }

  private void add(long roleId, long projectId, String kind, String actor) {
    jdbc.update(
        "insert into role_actor (role_id, project_id, kind, actor) values (?, ?, ?, ?)",
        roleId,
        projectId,
        kind,
        actor);
    revision.changed();
  }

  private All read() {
    List<Role> roles =
        jdbc.query(
            "select id, name, description from project_role order by name",
            (row, number) -> new Role(row.getLong(1), row.getString(2), row.getString(3)));
    Map<Place, Actors> actors = new HashMap<>();
    jdbc.query(
        "select role_id, project_id, kind, actor from role_actor",
        row -> {
          Actors those =
              actors.computeIfAbsent(
                  new Place(row.getLong(1), row.getLong(2)),
                  place -> new Actors(new HashSet<>(), new HashSet<>()));
          (BY_GROUP.equals(row.getString(3)) ? those.groups : those.users).add(row.getString(4));
        });
    return new All(roles, actors);
  }

  private record Place(long roleId, long projectId) {}

  private record Actors(Set<String> users, Set<String> groups) {
    private static final Actors NONE = new Actors(Set.of(), Set.of());
  }

  private record All(List<Role> roles, Map<Place, Actors> actors) {}
}
