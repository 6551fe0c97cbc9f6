package org.poworkbench.sandbox.plugin.tables;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;
import org.poworkbench.sandbox.SandboxOptions.ActiveObjectsTransactions;
import org.poworkbench.sandbox.data.Database;

/** What a transaction of Active Objects is; an inner one always joins the outer one of its thread. */
abstract class EntityTransactions {
  private final DataSource dataSource;

  private EntityTransactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  static EntityTransactions of(ActiveObjectsTransactions manner, Database database) {
    return switch (manner) {
      case OWN -> new Own(database.dataSource());
      case JOINED -> new Joined(database);
      case NONE -> new None(database.dataSource());
    };
  }

  /** Where the engine gets its connections. */
  DataSource dataSource() {
    return dataSource;
  }

  abstract <T> T execute(EntityManager entities, TransactionCallback<T> work);

  /** A connection and transaction apart from Jira's. */
  private static final class Own extends EntityTransactions {
    private final ThreadLocal<Boolean> running = new ThreadLocal<>();

    Own(DataSource dataSource) {
      super(dataSource);
    }

    @Override
    <T> T execute(EntityManager entities, TransactionCallback<T> work) {
      if (running.get() != null) {
        return work.doInTransaction();
      }
      running.set(true);
      try {
        return transaction(entities, work).execute();
      } catch (SQLException e) {
        throw new ActiveObjectsException(e);
      } finally {
        running.remove();
      }
    }

    private static <T> Transaction<T> transaction(
        EntityManager entities, TransactionCallback<T> work) {
      return new Transaction<>(entities) {
        @Override
        protected T run() {
          return work.doInTransaction();
        }
      };
    }
  }

  /** The transaction that Jira runs in this thread. */
  private static final class Joined extends EntityTransactions {
    private final Database database;

    Joined(Database database) {
      super(database.joinedDataSource());
      this.database = database;
    }

    @Override
    <T> T execute(EntityManager entities, TransactionCallback<T> work) {
      return database.inTransaction(work::doInTransaction);
    }
  }

  /** Each statement is on its own. */
  private static final class None extends EntityTransactions {
    None(DataSource dataSource) {
      super(dataSource);
    }

    @Override
    <T> T execute(EntityManager entities, TransactionCallback<T> work) {
      return work.doInTransaction();
    }
  }
}
