package org.poworkbench.sandbox.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands out the connection of the thread's transaction. Active Objects commits and rolls back what
 * it is given: on a joined connection a commit waits for the transaction, a rollback condemns it.
 */
final class JoinedDataSource extends DelegatingDataSource {
  private static final Set<String> LEFT_TO_THE_TRANSACTION =
      Set.of("close", "commit", "setAutoCommit", "setTransactionIsolation", "setReadOnly");

  JoinedDataSource(DataSource own) {
    super(own);
  }

  @Override
  public Connection getConnection() throws SQLException {
    DataSource own = obtainTargetDataSource();
    ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(own);
    return holder == null ? own.getConnection() : joined(holder);
  }

  private static Connection joined(ConnectionHolder holder) {
    Connection connection = holder.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            JoinedDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> call(holder, connection, method, arguments));
  }

  private static Object call(
      ConnectionHolder holder, Connection connection, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().equals("rollback") && arguments == null) {
      holder.setRollbackOnly();
      return null;
    }
    if (LEFT_TO_THE_TRANSACTION.contains(method.getName())) {
      return null;
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
