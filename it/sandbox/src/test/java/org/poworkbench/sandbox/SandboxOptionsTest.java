package org.poworkbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.SandboxOptions.ActiveObjectsTransactions;
import org.poworkbench.sandbox.SandboxOptions.EventManner;

class SandboxOptionsTest {
  @Test
  void hasTheValuesOfADevelopmentJiraWhenNothingIsSaid() {
    SandboxOptions options = SandboxOptions.from(new Properties());

    assertEquals(2990, options.port());
    assertEquals(Path.of("it/sandbox/target/home"), options.home());
    assertTrue(options.demo());
    assertTrue(options.software());
    assertEquals(Optional.empty(), options.importFrom());
    assertEquals(Optional.empty(), options.databaseUrl());
    assertEquals(ActiveObjectsTransactions.OWN, options.transactions());
  }

  @Test
  void readsEveryOption() {
    Properties properties = new Properties();
    properties.setProperty("sandbox.port", "0");
    properties.setProperty("sandbox.home", "/home");
    properties.setProperty("sandbox.import", "/backlog");
    properties.setProperty("sandbox.demo", "false");
    properties.setProperty("sandbox.db", "jdbc:postgresql://localhost/x");
    properties.setProperty("sandbox.software", "false");
    properties.setProperty("sandbox.events", "twice, before-index");
    properties.setProperty("sandbox.ao.transaction", "joined");
    properties.setProperty("sandbox.app", "app.jar");

    assertEquals(
        new SandboxOptions(
            0,
            Path.of("/home"),
            Optional.of(Path.of("/backlog")),
            false,
            Optional.of("jdbc:postgresql://localhost/x"),
            false,
            Set.of(EventManner.TWICE, EventManner.BEFORE_INDEX),
            ActiveObjectsTransactions.JOINED,
            List.of(Path.of("app.jar"))),
        SandboxOptions.from(properties));
  }

  @ParameterizedTest
  @CsvSource({
    "sandbox.port, 70000",
    "sandbox.port, http",
    "sandbox.demo, yes",
    "sandbox.events, thrice",
    "sandbox.ao.transaction, both"
  })
  void namesTheOptionWhoseValueItCannotRead(String name, String value) {
    Properties properties = new Properties();
    properties.setProperty(name, value);

    String message =
        assertThrows(IllegalArgumentException.class, () -> SandboxOptions.from(properties))
            .getMessage();

    assertTrue(message.contains(name) && message.contains(value), message);
  }
}
