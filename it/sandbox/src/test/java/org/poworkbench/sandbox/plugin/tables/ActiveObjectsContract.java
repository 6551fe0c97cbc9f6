package org.poworkbench.sandbox.plugin.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.poworkbench.sandbox.SandboxOptions.ActiveObjectsTransactions;
import org.poworkbench.sandbox.data.Database;
import org.poworkbench.sandbox.data.FreshDatabase;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.plugin.OsgiPluginHost;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.TinyApp;
import org.springframework.jdbc.core.JdbcTemplate;

/** What apps may rely on in their tables, whatever the database. */
abstract class ActiveObjectsContract {
  private static final String ROW =
      """
      package tiny;
      @net.java.ao.schema.Table("%s")
      public interface Row extends net.java.ao.Entity {
        String get%s();
        void set%s(String value);
      }
      """;

  /** Counts on "count", adds on any other word; "nested" adds twice and then fails outside. */
  private static final String ROWS =
      """
      package tiny;
      import com.atlassian.activeobjects.external.ActiveObjects;
      import net.java.ao.DBParam;
      public class Rows implements java.util.function.Function<String, Object> {
        private final ActiveObjects tables;
        public Rows(ActiveObjects tables) { this.tables = tables; }
        public Object apply(String word) {
          if (word.equals("count")) return tables.count(Row.class);
          if (word.equals("nested")) return tables.executeInTransaction(() -> {
            add("outer");
            tables.executeInTransaction(() -> add("inner"));
            throw new IllegalArgumentException("rolled back");
          });
          return add(word);
        }
        private Object add(String word) { return tables.create(Row.class, new DBParam("NAME", word)); }
      }
      """;

  private static final String UPGRADE =
      """
      package tiny;
      import com.atlassian.activeobjects.external.*;
      public class Upgrade01 implements ActiveObjectsUpgradeTask {
        public ModelVersion getModelVersion() { return ModelVersion.valueOf("1"); }
        public void upgrade(ModelVersion from, ActiveObjects tables) {
          tables.migrate(Row.class);
          tables.create(Row.class, new net.java.ao.DBParam("NAME", "from version " + from));
        }
      }
      """;

  @TempDir Path folder;
  private Database database;
  private Site site;
  private OsgiPluginHost host;

  abstract FreshDatabase database();

  @BeforeEach
  void openDatabase() {
    database = Database.open(database().url());
    site = Site.on(database);
  }

  @AfterEach
  void close() {
    host.close();
    database.close();
  }

  private void startHost(ActiveObjectsTransactions manner) {
    host = OsgiPluginHost.start(folder.resolve("home"));
    ActiveObjectsModule tables = new ActiveObjectsModule(database, site.settings(), manner);
    host.register(tables);
    host.offer(tables.service());
  }

  @ParameterizedTest
  @EnumSource(ActiveObjectsTransactions.class)
  void keepsRowsInEachMannerOfTransaction(ActiveObjectsTransactions manner) {
    startHost(manner);
    Plugin plugin = install(app("GREETING", "Name"));

    call(plugin, "hello");

    assertEquals(1, call(plugin, "count"));
    JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
    // The last six digits of the MD5 of 'org.poworkbench'.
    assertEquals(
        List.of("hello"),
        jdbc.queryForList("select \"NAME\" from \"AO_A4FF01_GREETING\"", String.class));
  }

  @ParameterizedTest
  @CsvSource({"OWN, 0", "JOINED, 0", "NONE, 2"})
  void rollsTheInnerTransactionBackWithTheOuterOne(ActiveObjectsTransactions manner, int rows) {
    startHost(manner);
    Plugin plugin = install(app("GREETING", "Name"));

    assertThrows(IllegalArgumentException.class, () -> call(plugin, "nested"));

    assertEquals(rows, call(plugin, "count"));
  }

  @ParameterizedTest
  @CsvSource({"OWN, 1", "JOINED, 0", "NONE, 1"})
  void followsTheTransactionOfJiraOnlyWhereItIsJoined(ActiveObjectsTransactions manner, int rows) {
    startHost(manner);
    Plugin plugin = install(app("GREETING", "Name"));

    assertThrows(
        IllegalArgumentException.class,
        () ->
            database.inTransaction(
                () -> {
                  call(plugin, "hello");
                  throw new IllegalArgumentException("rolled back");
                }));

    assertEquals(rows, call(plugin, "count"));
  }

  @ParameterizedTest
  @CsvSource({
    "A_TABLE_WITH_QUITE_A_LONG_NAME, Name, 30",
    "GREETING, Timestamp, TIMESTAMP",
    "GREETING, ANameOfAColumnThatIsLongerThanThirty, 30"
  })
  void refusesNamesThatJiraRefuses(String table, String property, String reason) {
    startHost(ActiveObjectsTransactions.OWN);

    Plugin plugin = host.install(app(table, property).jar(folder));

    assertEquals(Plugin.State.FAILED, plugin.state());
    assertTrue(plugin.failure().orElseThrow().contains(reason), plugin.failure().orElseThrow());
    assertTrue(plugin.failure().orElseThrow().contains("tables"), plugin.failure().orElseThrow());
  }

  @Test
  void runsAnUpgradeTaskOnce() {
    startHost(ActiveObjectsTransactions.OWN);
    TinyApp app =
        app("GREETING", "Name", "<upgradeTask>tiny.Upgrade01</upgradeTask>")
            .source("tiny.Upgrade01", UPGRADE);
    Plugin plugin = install(app);
    assertEquals(1, call(plugin, "count"));

    host.disable("tiny");
    host.enable("tiny");

    assertEquals(1, call(host.plugin("tiny").orElseThrow(), "count"));
  }

  @Test
  void keepsRowsWhenTheAppIsInstalledAgain() {
    startHost(ActiveObjectsTransactions.OWN);
    call(install(app("GREETING", "Name")), "hello");

    host.uninstall("tiny");

    assertEquals(1, call(install(app("GREETING", "Name")), "count"));
  }

  @Test
  void isNotReadyBeforeTheModulesAreEnabled() {
    startHost(ActiveObjectsTransactions.OWN);
    TinyApp early =
        app("GREETING", "Name")
            .source(
                "tiny.Early",
                """
                package tiny;
                public class Early {
                  public Early(com.atlassian.activeobjects.external.ActiveObjects tables) { tables.count(Row.class); }
                }
                """)
            .bean("<bean class=\"tiny.Early\" autowire=\"constructor\"/>");

    Plugin plugin = host.install(early.jar(folder));

    assertTrue(
        plugin.failure().orElseThrow().contains("before the app's modules are enabled"),
        plugin.failure().orElseThrow());
  }

  private static TinyApp app(String table, String property) {
    return app(table, property, "");
  }

  private static TinyApp app(String table, String property, String inModule) {
    return TinyApp.named("tiny")
        .importing(ActiveObjects.class.getPackageName())
        .importing("net.java.ao")
        .importing("net.java.ao.schema")
        .importing("com.atlassian.sal.api.transaction")
        .source("tiny.Row", ROW.formatted(table, property, property))
        .source("tiny.Rows", ROWS)
        .bean(
            "<osgi:reference id=\"tables\" interface=\"com.atlassian.activeobjects.external.ActiveObjects\"/>")
        .module(
            "<ao key=\"tables\" namespace=\"org.poworkbench\"><entity>tiny.Row</entity>"
                + inModule
                + "</ao>");
  }

  private Plugin install(TinyApp app) {
    Plugin plugin = host.install(app.jar(folder));
    assertEquals("", plugin.failure().orElse(""));
    return plugin;
  }

  @SuppressWarnings("unchecked")
  private static Object call(Plugin plugin, String word) {
    return ((Function<String, Object>) plugin.create("tiny.Rows")).apply(word);
  }
}
