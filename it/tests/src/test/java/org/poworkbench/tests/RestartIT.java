package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.Sandbox;

/** What is there stays there: over a restart, and while the app is away. */
class RestartIT {
  private static final String APP = "org.poworkbench";
  private static final String SETTINGS = "/secure/admin/PoStoryCoachSettings";
  private static final String SCORED = "key = %s AND \"Story gaps\" = valuable";

  @TempDir Path home;

  @Test
  void keepsIssuesFieldsAndSettings() {
    String key;
    String issue;
    try (Sandbox sandbox = start()) {
      changeSettings(sandbox);
      awaitStoriesAreCheckedAgain(sandbox);
      key = create(sandbox);
      setCriteriaAside(sandbox, key);
      issue = issue(sandbox, key);
    }

    try (Sandbox sandbox = start()) {
      String again = issue(sandbox, key);
      assertAll(
          () -> assertAllModulesWork(sandbox),
          () -> assertEquals(issue, again),
          () -> assertEquals(1, pat(sandbox).count(SCORED.formatted(key))),
          () -> assertCriteriaAreSetAside(sandbox, key),
          () -> assertSettings(sandbox),
          () -> assertFieldsAreThereOnce(sandbox));
      disableAndEnable(sandbox, key);
      uninstallAndInstall(sandbox, key);
    }
  }

  private static void disableAndEnable(Sandbox sandbox, String key) {
    sandbox.apps().disable(APP);
    assertAll(
        () -> assertEquals(404, check(sandbox, key).status()),
        () -> assertEquals(200, pat(sandbox).get("/browse/" + key).status()));

    sandbox.apps().enable(APP);
    assertKept(sandbox, key);
  }

  private static void uninstallAndInstall(Sandbox sandbox, String key) {
    sandbox.apps().uninstall(APP);
    assertEquals(404, check(sandbox, key).status());

    sandbox.apps().install(TheSandbox.app());
    assertKept(sandbox, key);
  }

  private static void assertKept(Sandbox sandbox, String key) {
    assertAll(
        () -> assertAllModulesWork(sandbox),
        () -> assertEquals(200, check(sandbox, key).status()),
        () -> assertEquals(1, pat(sandbox).count(SCORED.formatted(key))),
        () -> assertCriteriaAreSetAside(sandbox, key),
        () -> assertSettings(sandbox),
        () -> assertFieldsAreThereOnce(sandbox));
  }

  private static void setCriteriaAside(Sandbox sandbox, String key) {
    Client.Answer answer =
        pat(sandbox)
            .post(
                "/rest/po/1.0/issues/" + key + "/findings/HasCriteria/set-aside",
                "{\"reason\": \"agreed_with_team\"}");
    assertEquals(200, answer.status(), answer.body());
  }

  private static void assertCriteriaAreSetAside(Sandbox sandbox, String key) {
    JsonNode aside = check(sandbox, key).json().path("setAside");
    assertEquals("HasCriteria", aside.path(0).path("check").asText(), aside.toString());
    assertFalse(aside.path(0).path("back").asBoolean());
  }

  private static void assertAllModulesWork(Sandbox sandbox) {
    Sandbox.ModuleCount modules = sandbox.modules();
    assertTrue(modules.all() > 0 && modules.enabled() == modules.all(), modules.toString());
  }

  private static void changeSettings(Sandbox sandbox) {
    Client.Answer saved =
        admin(sandbox)
            .postMeantForm(
                SETTINGS + ".jspa",
                "coachOn=true&issueTypes=Story&issueTypes=Task&small=5&pointsField=");
    assertTrue(saved.status() == 200 && saved.body().contains("value=\"5\""), saved.body());
  }

  private static void awaitStoriesAreCheckedAgain(Sandbox sandbox) {
    await("the check that a change of settings begins")
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> admin(sandbox).get("/rest/po/1.0/story-backfill").json(),
            check -> check.path("state").asText().equals("done"));
  }

  private static void assertSettings(Sandbox sandbox) {
    String page = admin(sandbox).get(SETTINGS + "!default.jspa").body();
    assertAll(
        () -> assertTrue(page.contains("id=\"po-small\" value=\"5\""), page),
        () -> assertTrue(page.contains("value=\"Task\" checked"), page));
  }

  private static void assertFieldsAreThereOnce(Sandbox sandbox) {
    String fields = admin(sandbox).get("/rest/api/2/field").body();
    assertAll(
        () -> assertEquals(2, fields.split("\"name\":\"Story score\"", -1).length, fields),
        () -> assertEquals(2, fields.split("\"name\":\"Story gaps\"", -1).length, fields));
  }

  /** A new story with its fields written. */
  private static String create(Sandbox sandbox) {
    Client.Answer created =
        pat(sandbox)
            .post(
                "/rest/api/2/issue",
                """
                {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "Story"},
                 "summary": "As a buyer I want a receipt", "labels": ["mail", "order"]}}""");
    assertEquals(201, created.status(), created.body());
    String key = created.json().path("key").asText();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> pat(sandbox).count(SCORED.formatted(key)) == 1);
    return key;
  }

  /** The issue as REST shows it, without the address of the sandbox, which is another after a restart. */
  private static String issue(Sandbox sandbox, String key) {
    return pat(sandbox)
        .get("/rest/api/2/issue/" + key)
        .body()
        .replace(sandbox.url().toString(), "");
  }

  private static Client.Answer check(Sandbox sandbox, String key) {
    return pat(sandbox).get("/rest/po/1.0/issues/" + key + "/story-check");
  }

  private static Client pat(Sandbox sandbox) {
    return Client.as(sandbox.url(), "pat");
  }

  private static Client admin(Sandbox sandbox) {
    return Client.as(sandbox.url(), "admin");
  }

  private Sandbox start() {
    return Sandbox.start(TheSandbox.demo(home));
  }
}
