package org.poworkbench.sandbox.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The site's database, H2 or PostgreSQL, with transactions that a thread's calls join. */
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int CONNECTIONS = 24;
  private static final int RESERVED_CONNECTIONS = 2;

  private final HikariDataSource dataSource;
  private final DataSource joinedDataSource;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate joining;
  private final TransactionTemplate separate;
  private final HikariDataSource reservedSource;
  private final TransactionTemplate reserved;
  private final JdbcTemplate reservedJdbc;

  @SuppressWarnings("ThreadLocalUsage") // Several databases may be open in one JVM.
  private final ThreadLocal<Running> running = new ThreadLocal<>();

  private Database(HikariDataSource dataSource, HikariDataSource reservedSource) {
    this.dataSource = dataSource;
    this.joinedDataSource = new JoinedDataSource(dataSource);
    this.jdbc = new JdbcTemplate(dataSource);
    this.jdbc.setFetchSize(1000);
    DataSourceTransactionManager transactions = new DataSourceTransactionManager(dataSource);
    this.joining = new TransactionTemplate(transactions);
    this.separate = new TransactionTemplate(transactions);
    this.separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.reservedSource = reservedSource;
    this.reserved = new TransactionTemplate(new DataSourceTransactionManager(reservedSource));
    this.reservedJdbc = new JdbcTemplate(reservedSource);
  }

  /** The URL of the H2 file that a sandbox home holds when no other database is named. */
  public static String urlOfHome(Path home) {
    return "jdbc:h2:file:"
        + home.toAbsolutePath().resolve("database").resolve("sandbox")
        + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  /** Opens the database and brings its tables up to date. */
  public static Database open(String url) {
    Database database =
        new Database(
            new HikariDataSource(settings(url, CONNECTIONS)),
            new HikariDataSource(settings(url, RESERVED_CONNECTIONS)));
    try {
      new Schema(database).upgrade();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  // Else a thread made during a web request would belong to the web application, and outlive it.
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sandbox-database");
    thread.setDaemon(true);
    thread.setContextClassLoader(Database.class.getClassLoader());
    return thread;
  }

  private static HikariConfig settings(String url, int connections) {
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setThreadFactory(Database::thread);
    if (url.startsWith("jdbc:h2:")) {
      settings.setUsername("sa");
      settings.setPassword("");
    }
    settings.setMaximumPoolSize(connections);
    settings.setMinimumIdle(1);
    settings.setPoolName("sandbox");
    return settings;
  }

  /** Connections of their own, outside any transaction of the calling thread. */
  public DataSource dataSource() {
    return dataSource;
  }

  /**
   * Inside a transaction of this thread its connection, whose commit, rollback and close are left to
   * that transaction; outside one a connection of its own.
   */
  public DataSource joinedDataSource() {
    return joinedDataSource;
  }

  public boolean isPostgreSql() {
    return dataSource.getJdbcUrl().startsWith("jdbc:postgresql:");
  }

  /** Statements that join the thread's transaction when there is one. */
  JdbcTemplate jdbc() {
    return jdbc;
  }

  /** Does the work in the thread's transaction, or in a new one; an exception rolls the new one back. */
  public <T> T inTransaction(Callable<T> work) {
    return isInTransaction() ? call(work) : inNewTransaction(joining, work);
  }

  /** As {@link #inTransaction(Callable)}, for work without an answer. */
  public void doInTransaction(Runnable work) {
    inTransaction(Executors.callable(work));
  }

  /** Does the work in a transaction of its own, which stays when the surrounding one rolls back. */
  public <T> T inSeparateTransaction(Callable<T> work) {
    return inNewTransaction(separate, work);
  }

  /**
   * As {@link #inSeparateTransaction}, on connections that are kept for such short work, so that it
   * never waits for transactions that wait for it.
   */
  <T> T onReservedConnection(Function<JdbcTemplate, T> work) {
    return reserved.execute(status -> work.apply(reservedJdbc));
  }

  public boolean isInTransaction() {
    return running.get() != null;
  }

  /**
   * Runs the task once the thread's transaction is committed, at once when there is none. The tasks of
   * one transaction run in order; what one throws is logged, for the change itself has been made.
   */
  public void afterCommit(Runnable task) {
    Running transaction = running.get();
    if (transaction == null) {
      task.run();
    } else {
      transaction.afterCommit.add(task);
    }
  }

  /** What belongs to the thread's transaction and ends with it; null outside one. */
  Map<Object, Object> transactionNotes() {
    Running transaction = running.get();
    return transaction == null ? null : transaction.notes;
  }

  @Override
  public void close() {
    reservedSource.close();
    dataSource.close();
  }

  private <T> T inNewTransaction(TransactionTemplate template, Callable<T> work) {
    Running surrounding = running.get();
    Running transaction = new Running();
    T answer;
    running.set(transaction);
    try {
      answer = template.execute(status -> call(work));
    } finally {
      restore(surrounding);
    }
    transaction.afterCommit.forEach(Database::runLogged);
    return answer;
  }

  private void restore(Running surrounding) {
    if (surrounding == null) {
      running.remove();
    } else {
      running.set(surrounding);
    }
  }

  private static void runLogged(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("A task after commit failed: {}", e.getMessage(), e);
    }
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new TransactionFailed(e);
    }
  }

  private static final class Running {
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final Map<Object, Object> notes = new HashMap<>();
  }

  /** The work of a transaction threw a checked exception, which is the cause. */
  public static final class TransactionFailed extends RuntimeException {
    TransactionFailed(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }
}
