package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.provider.Arguments;
import org.poworkbench.storage.Tables.Calls;

/** The databases and the manners of transaction in which the stores have to keep their contract. */
final class Databases {

  private static final JdbcConnectionPool H2 =
      JdbcConnectionPool.create("jdbc:h2:mem:stores;DB_CLOSE_DELAY=-1", "sa", "");
  private static final EmbeddedPostgres POSTGRESQL = start();

  private Databases() {}

  /** The store in memory, and the stored one on each database with each manner of transaction. */
  static <T> Stream<Arguments> stores(T inMemory, Function<ActiveObjects, T> stored) {
    Consumer<Consumer<T>> memory = test -> test.accept(inMemory);
    Stream<Arguments> databases =
        Arrays.stream(Calls.values())
            .flatMap(
                calls ->
                    Stream.of(
                        Arguments.of("H2, " + calls, inH2(calls, stored)),
                        Arguments.of("PostgreSQL, " + calls, inPostgreSql(calls, stored))));
    return Stream.concat(Stream.of(Arguments.of("in memory", memory)), databases);
  }

  private static <T> Consumer<Consumer<T>> inH2(Calls calls, Function<ActiveObjects, T> stored) {
    return test ->
        Tables.inH2(H2, calls).use(activeObjects -> test.accept(stored.apply(activeObjects)));
  }

  private static <T> Consumer<Consumer<T>> inPostgreSql(
      Calls calls, Function<ActiveObjects, T> stored) {
    return test ->
        Tables.inPostgreSql(POSTGRESQL.getPostgresDatabase(), calls)
            .use(activeObjects -> test.accept(stored.apply(activeObjects)));
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres database = EmbeddedPostgres.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
      return database;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void stop(EmbeddedPostgres database) {
    try {
      database.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
