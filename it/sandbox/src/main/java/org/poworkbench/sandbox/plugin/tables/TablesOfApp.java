package org.poworkbench.sandbox.plugin.tables;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Disposable;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/**
 * The Active Objects of one app. All methods of the interface but the transaction are methods of the engine's entity manager
 * with the same name and parameters, so that they are handed on by reflection.
 */
final class TablesOfApp implements InvocationHandler {
  private final EntityTransactions transactions;
  private final ActiveObjects service;
  private volatile EntityManager entities;

  TablesOfApp(EntityTransactions transactions) {
    this.transactions = transactions;
    this.service =
        (ActiveObjects)
            Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, this);
  }

  /** What the app gets; it works from {@link #open} to {@link #close}. */
  ActiveObjects service() {
    return service;
  }

  void open(EntityManager manager) {
    entities = manager;
  }

  void close() {
    entities = null;
  }

  /** Runs the steps that are newer than the version, oldest first, and gives the version reached. */
  ModelVersion upgrade(ModelVersion from, List<ActiveObjectsUpgradeTask> tasks) {
    ModelVersion reached = from;
    List<ActiveObjectsUpgradeTask> due =
        tasks.stream()
            .filter(task -> task.getModelVersion().isNewerThan(from))
            .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
            .toList();
    for (ActiveObjectsUpgradeTask task : due) {
      task.upgrade(reached, service);
      reached = task.getModelVersion();
    }
    return reached;
  }

  void migrate(List<Class<? extends RawEntity<?>>> types) {
    service.migrate(array(types));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Class<? extends RawEntity<?>>[] array(List<Class<? extends RawEntity<?>>> types) {
    return types.toArray((Class[]) new Class<?>[0]);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return method.invoke(this, arguments);
    }
    EntityManager open = entities;
    if (open == null) {
      throw new IllegalStateException(
          "Active Objects are not ready before the app's modules are enabled: "
              + method.getName()
              + " was called too early or too late.");
    }
    if (method.getName().equals("executeInTransaction")) {
      return transactions.execute(open, (TransactionCallback<?>) arguments[0]);
    }
    return handOn(open, method, arguments);
  }

  private static Object handOn(EntityManager open, Method method, Object[] arguments)
      throws Throwable {
    try {
      return EntityManager.class
          .getMethod(method.getName(), method.getParameterTypes())
          .invoke(open, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw new ActiveObjectsException(cause);
      }
      throw e.getCause() instanceof UndeclaredThrowableException undeclared
          ? undeclared.getUndeclaredThrowable()
          : e.getCause();
    }
  }

  /** The engine's data source, which it may throw away but not close. */
  static DisposableDataSource lent(javax.sql.DataSource dataSource) {
    return (DisposableDataSource)
        Proxy.newProxyInstance(
            DisposableDataSource.class.getClassLoader(),
            new Class<?>[] {DisposableDataSource.class},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Disposable.class) {
                return null;
              }
              try {
                return method.invoke(dataSource, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
