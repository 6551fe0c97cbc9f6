package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.SandboxOptions.ActiveObjectsTransactions;

/** The app on PostgreSQL: in each manner in which its tables can take part in transactions, and on two nodes. */
class AnotherDatabaseIT {
  private static final String DOOR = "/rest/po/1.0/story-backfill";
  private static final String SETTINGS = "/secure/admin/PoStoryCoachSettings";

  private static EmbeddedPostgres postgres;

  @TempDir Path home;

  @BeforeAll
  static void startDatabase() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void endDatabase() throws IOException {
    postgres.close();
  }

  @ParameterizedTest(name = "transaction: {0}")
  @EnumSource(ActiveObjectsTransactions.class)
  void keepsFieldsAndSettings(ActiveObjectsTransactions transactions) throws SQLException {
    String database = newDatabase(transactions.name().toLowerCase(Locale.ROOT));
    SandboxOptions options =
        TheSandbox.demo(home).withDatabase(database).withTransactions(transactions);
    String key;
    try (Sandbox sandbox = Sandbox.start(options)) {
      changeSettings(sandbox);
      key = createStory(sandbox);
      awaitScore(sandbox, key);
    }
    try (Sandbox sandbox = Sandbox.start(options)) {
      Sandbox.ModuleCount modules = sandbox.modules();
      String page = admin(sandbox).get(SETTINGS + "!default.jspa").body();
      assertAll(
          () -> assertTrue(modules.all() > 0 && modules.enabled() == modules.all(), modules + ""),
          () -> assertTrue(page.contains("id=\"po-small\" value=\"5\""), page),
          () -> awaitScore(sandbox, key));
    }
  }

  @Test
  void checksExistingStoriesOnceForBothNodes() throws SQLException {
    SandboxOptions options = TheSandbox.demo(home).withDatabase(newDatabase("nodes"));
    try (Sandbox one = Sandbox.start(options);
        Sandbox two =
            Sandbox.start(
                TheSandbox.demo(home.resolve("two")).withDatabase(options.databaseUrl().get()))) {
      assertEquals(200, admin(one).post(DOOR + "/start", "").status());
      assertEquals(200, admin(two).post(DOOR + "/start", "").status());

      JsonNode seenByOne = awaitDone(one);
      JsonNode seenByTwo = awaitDone(two);
      assertAll(
          () -> assertEquals(seenByOne, seenByTwo),
          () -> assertTrue(seenByOne.path("total").asLong() > 0),
          () -> assertEquals(seenByOne.path("total"), seenByOne.path("done")),
          () -> assertEquals(0, seenByOne.path("failed").asLong()));
    }
  }

  private static JsonNode awaitDone(Sandbox sandbox) {
    return await("done")
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> admin(sandbox).get(DOOR).json(),
            state -> state.path("state").asText().equals("done"));
  }

  private static String newDatabase(String purpose) throws SQLException {
    String name = "po_" + purpose;
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return postgres.getJdbcUrl("postgres", name);
  }

  private static void changeSettings(Sandbox sandbox) {
    Client.Answer saved =
        admin(sandbox)
            .postMeantForm(
                SETTINGS + ".jspa", "coachOn=true&issueTypes=Story&small=5&pointsField=");
    assertEquals(200, saved.status(), saved.body());
  }

  private static String createStory(Sandbox sandbox) {
    Client.Answer created =
        Client.as(sandbox.url(), "pat")
            .post(
                "/rest/api/2/issue",
                """
                {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "Story"},
                 "summary": "As a buyer I want a receipt"}}""");
    assertEquals(201, created.status(), created.body());
    return created.json().path("key").asText();
  }

  private static void awaitScore(Sandbox sandbox, String key) {
    String jql = "key = " + key + " AND \"Story score\" > 0 AND \"Story gaps\" = valuable";
    await(jql).atMost(Duration.ofSeconds(30)).until(() -> admin(sandbox).count(jql) == 1);
  }

  private static Client admin(Sandbox sandbox) {
    return Client.as(sandbox.url(), "admin");
  }
}
