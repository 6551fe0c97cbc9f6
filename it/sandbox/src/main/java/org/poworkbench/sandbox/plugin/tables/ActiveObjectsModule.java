package org.poworkbench.sandbox.plugin.tables;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.osgi.framework.Bundle;
import org.poworkbench.sandbox.SandboxOptions.ActiveObjectsTransactions;
import org.poworkbench.sandbox.data.Database;
import org.poworkbench.sandbox.data.Settings;
import org.poworkbench.sandbox.plugin.BundleService;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.w3c.dom.Element;

/** {@code <ao>}: the tables of an app. Each app gets Active Objects of its own, which see only its tables. */
public final class ActiveObjectsModule implements ModuleType {
  private static final int MOST_ENTITIES = 200;

  /** Words of Oracle that Jira refuses as names of columns, whatever the database. */
  private static final Set<String> RESERVED =
      Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

  private final Database database;
  private final Settings settings;
  private final ActiveObjectsTransactions manner;
  private final Map<Long, TablesOfApp> apps = new ConcurrentHashMap<>();

  public ActiveObjectsModule(
      Database database, Settings settings, ActiveObjectsTransactions manner) {
    this.database = database;
    this.settings = settings;
    this.manner = manner;
  }

  /** The service by which apps reach their tables. */
  public BundleService<ActiveObjects> service() {
    return new BundleService<>(ActiveObjects.class, bundle -> tablesOf(bundle).service());
  }

  private TablesOfApp tablesOf(Bundle bundle) {
    return apps.computeIfAbsent(
        bundle.getBundleId(), id -> new TablesOfApp(EntityTransactions.of(manner, database)));
  }

  @Override
  public String element() {
    return "ao";
  }

  @Override
  public void check(PluginModule module) {
    if (module.plugin().modules(element()).size() > 1) {
      throw module.failed("is not the only one of its kind in the app");
    }
    List<Class<? extends RawEntity<?>>> entities = entities(module);
    if (entities.size() > MOST_ENTITIES) {
      throw module.failed("has more than " + MOST_ENTITIES + " entities");
    }
    TableNames names = names(module);
    entities.forEach(entity -> refuseReservedColumns(module, names, entity));
  }

  private static void refuseReservedColumns(
      PluginModule module, TableNames names, Class<?> entity) {
    for (Method method : entity.getMethods()) {
      String column = names.getFieldNameConverter().getName(method);
      if (column != null && RESERVED.contains(column)) {
        throw module.failed(
            "has the reserved word " + column + " as a column of " + entity.getName());
      }
    }
  }

  @Override
  public void enable(PluginModule module) {
    TablesOfApp tables = tablesOf(module.plugin().bundle());
    try {
      TableNames names = names(module);
      tables.open(new EntityManager(provider(EntityTransactions.of(manner, database)), names));
      upgrade(module, tables, names);
      tables.migrate(entities(module));
    } catch (RuntimeException e) {
      disable(module);
      throw e;
    }
  }

  private void upgrade(PluginModule module, TablesOfApp tables, TableNames names) {
    String setting = names.prefix() + "_#";
    ModelVersion from = ModelVersion.valueOf(settings.get(setting).orElse(null));
    ModelVersion reached = tables.upgrade(from, upgradeTasks(module));
    if (reached.isNewerThan(from)) {
      settings.set(setting, reached.toString());
    }
  }

  private static List<ActiveObjectsUpgradeTask> upgradeTasks(PluginModule module) {
    return module.children("upgradeTask").stream()
        .map(element -> element.getTextContent().trim())
        .map(name -> (ActiveObjectsUpgradeTask) module.plugin().create(name))
        .toList();
  }

  private DatabaseProvider provider(EntityTransactions transactions) {
    var lent = TablesOfApp.lent(transactions.dataSource());
    return database.isPostgreSql()
        ? new PostgreSQLDatabaseProvider(lent, "public")
        : new H2DatabaseProvider(lent, "PUBLIC");
  }

  private static TableNames names(PluginModule module) {
    return new TableNames(module.attribute("namespace").orElse(module.plugin().key()));
  }

  private static List<Class<? extends RawEntity<?>>> entities(PluginModule module) {
    List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
    for (Element element : module.children("entity")) {
      entities.add(entity(module, element.getTextContent().trim()));
    }
    return entities;
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends RawEntity<?>> entity(PluginModule module, String name) {
    Class<?> type = module.load(name);
    if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
      throw module.failed("names the entity " + name + ", which is no interface of Active Objects");
    }
    return (Class<? extends RawEntity<?>>) type;
  }

  @Override
  public void disable(PluginModule module) {
    Optional.ofNullable(apps.remove(module.plugin().bundle().getBundleId()))
        .ifPresent(TablesOfApp::close);
  }
}
