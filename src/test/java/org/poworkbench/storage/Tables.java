package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/** The app's tables in a database, by the genuine Active Objects, empty for each test. */
final class Tables {

  /** How the calls of one test meet the database. */
  enum Calls {
    EACH_IN_ITS_OWN_TRANSACTION,
    ALL_IN_ONE_TRANSACTION,
    IN_NO_TRANSACTION
  }

  private static final AtomicInteger PREFIXES = new AtomicInteger();

  private final EntityManager entities;
  private final Calls calls;

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // An array of generic classes cannot be written otherwise.
  private Tables(DatabaseProvider provider, Calls calls) {
    this.calls = calls;
    this.entities = new EntityManager(provider, new Configuration(freshPrefix()));
    List<Class<? extends RawEntity<?>>> types =
        List.of(
            BackfillRow.class,
            DerivedStoryRow.class,
            FailedIssueRow.class,
            FindingDecisionRow.class,
            SettingRow.class,
            SprintStartRow.class,
            StoryAtStartRow.class);
    checked(
        () -> {
          entities.migrate(types.toArray(new Class[0]));
          return null;
        });
  }

  static Tables inH2(DataSource source, Calls calls) {
    return new Tables(new H2DatabaseProvider(disposable(source), "PUBLIC"), calls);
  }

  static Tables inPostgreSql(DataSource source, Calls calls) {
    return new Tables(new PostgreSQLDatabaseProvider(disposable(source), "public"), calls);
  }

  /** Lets the test use the tables. */
  void use(Consumer<ActiveObjects> test) {
    ActiveObjects activeObjects = activeObjects();
    if (calls == Calls.ALL_IN_ONE_TRANSACTION) {
      transaction(
          () -> {
            test.accept(activeObjects);
            return null;
          });
    } else {
      test.accept(activeObjects);
    }
  }

  private ActiveObjects activeObjects() {
    return (ActiveObjects)
        Proxy.newProxyInstance(
            Tables.class.getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) ->
                calls == Calls.EACH_IN_ITS_OWN_TRANSACTION
                    ? transaction(() -> call(method, arguments))
                    : call(method, arguments));
  }

  // The methods of ActiveObjects are those of the entity manager, but for the transaction.
  private Object call(Method method, Object... arguments) throws Exception {
    if (method.getName().equals("executeInTransaction")) {
      return ((TransactionCallback<?>) arguments[0]).doInTransaction();
    }
    try {
      return EntityManager.class
          .getMethod(method.getName(), method.getParameterTypes())
          .invoke(entities, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause() instanceof Exception cause ? cause : failure;
    }
  }

  private <T> T transaction(Callable<T> work) {
    return checked(
        () ->
            new Transaction<T>(entities) {
              @Override
              protected T run() {
                return checked(work);
              }
            }.execute());
  }

  private static <T> T checked(Callable<T> work) {
    try {
      return work.call();
    } catch (SQLException failure) {
      throw new ActiveObjectsException(failure);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String freshPrefix() {
    return String.format(Locale.ROOT, "AO_%06X", PREFIXES.incrementAndGet());
  }

  private static DisposableDataSource disposable(DataSource source) {
    return (DisposableDataSource)
        Proxy.newProxyInstance(
            Tables.class.getClassLoader(),
            new Class<?>[] {DisposableDataSource.class},
            (proxy, method, arguments) ->
                method.getName().equals("dispose") ? null : method.invoke(source, arguments));
  }

  private record Configuration(String prefix) implements EntityManagerConfiguration {

    @Override
    @SuppressWarnings("deprecation") // Abstract in the library, and so needed.
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return new SimpleNameConverters(
          new AtlassianTableNameConverter(table -> prefix + "_" + table),
          new AtlassianFieldNameConverter(),
          new AtlassianSequenceNameConverter(),
          new AtlassianTriggerNameConverter(),
          new AtlassianIndexNameConverter(),
          new AtlassianUniqueNameConverter());
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new SimpleEntityInfoResolverFactory();
    }
  }
}
