package org.poworkbench.sandbox;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What a sandbox is started with.
 *
 * @param port the port to listen on; 0 takes a free one
 * @param home the folder that holds all that survives a restart
 * @param importFrom a file or folder with a backlog to import at start
 * @param demo whether the demo is created in an empty home
 * @param databaseUrl the database; without it, H2 in a file of the home
 * @param software whether Jira Software is there
 * @param events what is odd about the delivery of issue events
 * @param transactions how Active Objects take part in transactions
 * @param apps the jars of the apps to install
 */
public record SandboxOptions(
    int port,
    Path home,
    Optional<Path> importFrom,
    boolean demo,
    Optional<String> databaseUrl,
    boolean software,
    Set<EventManner> events,
    ActiveObjectsTransactions transactions,
    List<Path> apps) {

  public static final int DEFAULT_PORT = 2990;

  /** A manner of Jira in which issue events may come, to be switched on one by one. */
  public enum EventManner {
    /** Each event on commit comes twice. */
    TWICE,
    /** Events on commit come before the index knows the change. */
    BEFORE_INDEX,
    /** A listener that throws inside the transaction rolls it back. */
    THROWING;

    static EventManner named(String name) {
      return switch (name.trim()) {
        case "twice" -> TWICE;
        case "before-index" -> BEFORE_INDEX;
        case "throwing" -> THROWING;
        default ->
            throw new IllegalArgumentException(
                "sandbox.events knows twice, before-index and throwing, not '"
                    + name.trim()
                    + "'.");
      };
    }
  }

  /** How Active Objects take part in transactions. */
  public enum ActiveObjectsTransactions {
    /** Its own connection and transaction. */
    OWN,
    /** The connection of the transaction that runs in this thread. */
    JOINED,
    /** No transaction: each statement is on its own. */
    NONE;

    static ActiveObjectsTransactions named(String name) {
      return switch (name) {
        case "own" -> OWN;
        case "joined" -> JOINED;
        case "none" -> NONE;
        default ->
            throw new IllegalArgumentException(
                "sandbox.ao.transaction is own, joined or none, not '" + name + "'.");
      };
    }
  }

  public SandboxOptions {
    events = Set.copyOf(events);
    apps = List.copyOf(apps);
  }

  /** An empty sandbox on a free port, with Jira Software and without demo or app. */
  public static SandboxOptions at(Path home) {
    return new SandboxOptions(
        0,
        home,
        Optional.empty(),
        false,
        Optional.empty(),
        true,
        Set.of(),
        ActiveObjectsTransactions.OWN,
        List.of());
  }

  /** Reads the system properties {@code sandbox.*}. */
  public static SandboxOptions from(Properties properties) {
    return new SandboxOptions(
        port(properties.getProperty("sandbox.port", String.valueOf(DEFAULT_PORT))),
        Path.of(properties.getProperty("sandbox.home", "it/sandbox/target/home")),
        given(properties, "sandbox.import").map(Path::of),
        flag(properties, "sandbox.demo"),
        given(properties, "sandbox.db"),
        flag(properties, "sandbox.software"),
        events(properties.getProperty("sandbox.events", "")),
        ActiveObjectsTransactions.named(properties.getProperty("sandbox.ao.transaction", "own")),
        given(properties, "sandbox.app").map(Path::of).stream().toList());
  }

  private static Optional<String> given(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name)).filter(value -> !value.isBlank());
  }

  private static int port(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
      throw new IllegalArgumentException(
          "sandbox.port is a number from 0 to 65535, not '" + value + "'.");
    }
    return Integer.parseInt(value);
  }

  private static boolean flag(Properties properties, String name) {
    String value = properties.getProperty(name, "true").toLowerCase(Locale.ROOT);
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(name + " is true or false, not '" + value + "'.");
    };
  }

  private static Set<EventManner> events(String value) {
    EnumSet<EventManner> manners = EnumSet.noneOf(EventManner.class);
    Arrays.stream(value.split(","))
        .filter(name -> !name.isBlank())
        .map(EventManner::named)
        .forEach(manners::add);
    return manners;
  }

  public SandboxOptions withPort(int newPort) {
    return new SandboxOptions(
        newPort, home, importFrom, demo, databaseUrl, software, events, transactions, apps);
  }

  public SandboxOptions withDemo(boolean newDemo) {
    return new SandboxOptions(
        port, home, importFrom, newDemo, databaseUrl, software, events, transactions, apps);
  }

  public SandboxOptions withImport(Path fileOrFolder) {
    return new SandboxOptions(
        port,
        home,
        Optional.of(fileOrFolder),
        demo,
        databaseUrl,
        software,
        events,
        transactions,
        apps);
  }

  public SandboxOptions withDatabase(String url) {
    return new SandboxOptions(
        port, home, importFrom, demo, Optional.of(url), software, events, transactions, apps);
  }

  public SandboxOptions withSoftware(boolean newSoftware) {
    return new SandboxOptions(
        port, home, importFrom, demo, databaseUrl, newSoftware, events, transactions, apps);
  }

  public SandboxOptions withEvents(EventManner... manners) {
    return new SandboxOptions(
        port, home, importFrom, demo, databaseUrl, software, Set.of(manners), transactions, apps);
  }

  public SandboxOptions withTransactions(ActiveObjectsTransactions newTransactions) {
    return new SandboxOptions(
        port, home, importFrom, demo, databaseUrl, software, events, newTransactions, apps);
  }

  public SandboxOptions withApp(Path jar) {
    return new SandboxOptions(
        port, home, importFrom, demo, databaseUrl, software, events, transactions, List.of(jar));
  }
}
