package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dashboards with what stands on them, and who may see and change them. */
public final class Dashboards {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Roles roles;
  private final Projects projects;
  private final Permissions permissions;
  private final Snapshot<Map<Long, Dashboard>> all;

  Dashboards(Revision revision, Ids ids, Roles roles, Projects projects, Permissions permissions) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.roles = roles;
    this.projects = projects;
    this.permissions = permissions;
    this.all = new Snapshot<>(revision, this::read);
  }

  public Collection<Dashboard> all() {
    return all.get().values();
  }

  public Optional<Dashboard> byId(long id) {
    return Optional.ofNullable(all.get().get(id));
  }

  public boolean maySee(Dashboard dashboard, Viewer viewer) {
    return owns(dashboard, viewer)
        || dashboard.shares().stream().anyMatch(share -> includes(share, viewer));
  }

  public boolean mayEdit(Dashboard dashboard, Viewer viewer) {
    return owns(dashboard, viewer)
        || dashboard.shares().stream()
            .anyMatch(share -> share.editing() && includes(share, viewer));
  }

  public boolean owns(Dashboard dashboard, Viewer viewer) {
    return dashboard.ownerKey().equals(viewer.userKey());
  }

  private boolean includes(DashboardShare share, Viewer viewer) {
    return switch (share.audience()) {
      case EVERYONE -> true;
      case LOGGED_IN -> !viewer.isAnonymous();
      case GROUP -> viewer.groups().contains(share.group());
      case PROJECT ->
          projects
              .byId(share.projectId())
              .filter(project -> permissions.has(Permissions.BROWSE_PROJECTS, project, viewer))
              .isPresent();
      case ROLE ->
          !viewer.isAnonymous()
              && roles.has(viewer.userKey(), viewer.groups(), share.roleId(), share.projectId());
    };
  }

  /** Adds an empty dashboard that nobody else sees. */
  public Dashboard add(String name, String description, String ownerKey, Dashboard.Layout layout) {
    return put(
        new Dashboard(
            ids.next("dashboard"), name, description, ownerKey, layout, List.of(), List.of()));
  }

  /** An item that stands nowhere yet. */
  public DashboardItem newItem(String moduleKey, Map<String, String> preferences) {
    return new DashboardItem(ids.next("dashboard_item"), moduleKey, 0, preferences);
  }

  /** Stores the dashboard as it is, in place of the one with its id. */
  public Dashboard put(Dashboard dashboard) {
    revision
        .database()
        .doInTransaction(
            () -> {
              delete(dashboard.id());
              insert(dashboard);
              revision.changed();
            });
    return dashboard;
  }

  public void remove(long id) {
    revision
        .database()
        .doInTransaction(
            () -> {
              delete(id);
              revision.changed();
            });
  }

  /** Stores what is configured of one item, in place of what was. */
  public void configure(long itemId, Map<String, String> preferences) {
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update("delete from dashboard_preference where item_id = ?", itemId);
              insertPreferences(itemId, preferences);
              revision.changed();
            });
  }

  private void delete(long id) {
    jdbc.update(
        "delete from dashboard_preference where item_id in"
            + " (select id from dashboard_item where dashboard_id = ?)",
        id);
    jdbc.update("delete from dashboard_item where dashboard_id = ?", id);
    jdbc.update("delete from dashboard_share where dashboard_id = ?", id);
    jdbc.update("delete from dashboard where id = ?", id);
  }

  private void insert(Dashboard dashboard) {
    jdbc.update(
        "insert into dashboard (id, name, description, owner_key, layout) values (?, ?, ?, ?, ?)",
        dashboard.id(),
        dashboard.name(),
        dashboard.description(),
        dashboard.ownerKey(),
        dashboard.layout().name());
    for (int i = 0; i < dashboard.shares().size(); i++) {
      insert(dashboard.id(), i, dashboard.shares().get(i));
    }
    for (int i = 0; i < dashboard.items().size(); i++) {
      insert(dashboard.id(), i, dashboard.items().get(i));
    }
  }

  private void insert(long dashboardId, int position, DashboardShare share) {
    jdbc.update(
        "insert into dashboard_share"
            + " (dashboard_id, position, editing, audience, group_name, project_id, role_id)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        dashboardId,
        position,
        share.editing(),
        share.audience().name(),
        share.group(),
        share.projectId(),
        share.roleId());
  }

  private void insert(long dashboardId, int position, DashboardItem item) {
    jdbc.update(
        "insert into dashboard_item (id, dashboard_id, module_key, column_number, position)"
            + " values (?, ?, ?, ?, ?)",
        item.id(),
        dashboardId,
        item.moduleKey(),
        item.column(),
        position);
    insertPreferences(item.id(), item.preferences());
  }

  private void insertPreferences(long itemId, Map<String, String> preferences) {
    preferences.forEach(
        (name, value) ->
            jdbc.update(
                "insert into dashboard_preference (item_id, name, text_value) values (?, ?, ?)",
                itemId,
                name,
                value));
  }

  private Map<Long, Dashboard> read() {
    Map<Long, List<DashboardShare>> shares = readShares();
    Map<Long, List<DashboardItem>> items = readItems(readPreferences());
    Map<Long, Dashboard> dashboards = new LinkedHashMap<>();
    jdbc.query(
        "select id, name, description, owner_key, layout from dashboard order by name, id",
        row -> {
          long id = row.getLong(1);
          dashboards.put(
              id,
              new Dashboard(
                  id,
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  Dashboard.Layout.valueOf(row.getString(5)),
                  shares.getOrDefault(id, List.of()),
                  items.getOrDefault(id, List.of())));
        });
    return dashboards;
  }

  private Map<Long, List<DashboardShare>> readShares() {
    Map<Long, List<DashboardShare>> shares = new HashMap<>();
    jdbc.query(
        "select * from dashboard_share order by dashboard_id, position",
        row -> {
          shares
              .computeIfAbsent(row.getLong("dashboard_id"), id -> new ArrayList<>())
              .add(
                  new DashboardShare(
                      row.getBoolean("editing"),
                      DashboardShare.Audience.valueOf(row.getString("audience")),
                      row.getString("group_name"),
                      number(row, "project_id"),
                      number(row, "role_id")));
        });
    return shares;
  }

  private Map<Long, List<DashboardItem>> readItems(Map<Long, Map<String, String>> preferences) {
    Map<Long, List<DashboardItem>> items = new HashMap<>();
    jdbc.query(
        "select id, dashboard_id, module_key, column_number from dashboard_item"
            + " order by dashboard_id, position",
        row -> {
          long id = row.getLong(1);
          items
              .computeIfAbsent(row.getLong(2), dashboard -> new ArrayList<>())
              .add(
                  new DashboardItem(
                      id, row.getString(3), row.getInt(4), preferences.getOrDefault(id, Map.of())));
        });
    return items;
  }

  private Map<Long, Map<String, String>> readPreferences() {
    Map<Long, Map<String, String>> preferences = new HashMap<>();
    jdbc.query(
        "select item_id, name, text_value from dashboard_preference",
        row -> {
          preferences
              .computeIfAbsent(row.getLong(1), id -> new HashMap<>())
              .put(row.getString(2), row.getString(3));
        });
    return preferences;
  }
}
