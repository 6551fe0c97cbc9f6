package org.poworkbench.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
  @TempDir static Path folder;
  private static RunningFront front;

  @BeforeAll
  static void start() throws IOException {
    front = new RunningFront(folder);
    front
        .front
        .pages()
        .get(
            "/broken",
            request -> {
              throw new IllegalStateException("secret detail");
            });
  }

  @AfterAll
  static void stop() {
    front.close();
  }

  @Test
  void logsInWithNameAndPassword() {
    RunningFront.Client client = front.client();
    client.get("/login.jsp");

    HttpResponse<String> answer =
        client.submit(
            "/login.jsp",
            Map.of("os_username", "pat", "os_password", "pat", "os_destination", "/browse/PO-1"));

    assertEquals(302, answer.statusCode());
    assertEquals("/jira/browse/PO-1", answer.headers().firstValue("Location").orElseThrow());
    assertEquals("pat", client.get("/login.jsp").headers().firstValue("X-AUSERNAME").orElse(""));
  }

  @Test
  void keepsTheNameWhenThePasswordIsWrong() {
    RunningFront.Client client = front.client();
    client.get("/login.jsp");

    HttpResponse<String> answer =
        client.submit("/login.jsp", Map.of("os_username", "pat", "os_password", "mia"));

    assertEquals(401, answer.statusCode());
    assertTrue(answer.body().contains("Name and password do not fit together"));
    assertTrue(answer.body().contains("value=\"pat\""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"//evil.example/x", "https://evil.example/", "/\\evil.example"})
  void neverSendsTheBrowserToAnotherSite(String destination) {
    RunningFront.Client client = front.client();
    client.get("/login.jsp");

    HttpResponse<String> answer =
        client.submit(
            "/login.jsp",
            Map.of("os_username", "pat", "os_password", "pat", "os_destination", destination));

    assertEquals(
        "/jira/secure/Dashboard.jspa", answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void refusesAFormWithoutTokenAndKeepsWhatWasTyped() {
    HttpResponse<String> answer =
        front
            .client()
            .logIn("pat")
            .post("/secure/CreateAccessToken.jspa", Map.of("name", "my <b>"));

    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("XSRF Security Token Missing"));
    assertTrue(answer.body().contains("value=\"my &lt;b&gt;\""));
  }

  @Test
  void refusesTheTokenOfAnotherBrowser() {
    RunningFront.Client other = front.client().logIn("pat");

    HttpResponse<String> answer =
        front
            .client()
            .logIn("pat")
            .post(
                "/secure/CreateAccessToken.jspa", Map.of("name", "a", "atl_token", other.token()));

    assertEquals(403, answer.statusCode());
  }

  @Test
  void takesNameAndPasswordWithARequest() {
    HttpResponse<String> answer =
        front
            .client()
            .get("/secure/ViewProfile.jspa", "Authorization", RunningFront.basic("pat", "pat"));

    assertEquals(200, answer.statusCode());
    assertEquals("pat", answer.headers().firstValue("X-AUSERNAME").orElse(""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Basic cGF0Ondyb25n", "Basic !!!", "Bearer nothing"})
  void refusesWrongCredentialsOfARequest(String header) {
    HttpResponse<String> answer = front.client().get("/login.jsp", "Authorization", header);

    assertEquals(401, answer.statusCode());
    assertEquals(
        "AUTHENTICATED_FAILED", answer.headers().firstValue("X-Seraph-LoginReason").orElse(""));
  }

  @Test
  void takesAPersonalAccessTokenUntilItIsRevoked() {
    RunningFront.Client pat = front.client().logIn("pat");
    String text =
        group(
            pat.submit("/secure/CreateAccessToken.jspa", Map.of("name", "for a script")).body(),
            "id=\"new-token\">([^<]+)<");

    assertEquals("pat", userOf(text));

    String id = group(pat.get("/secure/ViewProfile.jspa").body(), "name=\"id\" value=\"(\\w+)\"");
    pat.submit("/secure/RevokeAccessToken.jspa", Map.of("id", id));

    assertEquals("", userOf(text));
  }

  private static String userOf(String token) {
    return front
        .client()
        .get("/login.jsp", "Authorization", "Bearer " + token)
        .headers()
        .firstValue("X-AUSERNAME")
        .orElse("");
  }

  @Test
  void sendsAnonymousToTheLoginAndBack() {
    HttpResponse<String> answer = front.client().get("/secure/admin/ViewApps.jspa");

    assertEquals(302, answer.statusCode());
    assertEquals(
        "/jira/login.jsp?permissionViolation=true&os_destination=%2Fsecure%2Fadmin%2FViewApps.jspa",
        answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void keepsPeopleWhoDoNotAdministerOutOfTheAdministration() {
    assertEquals(403, front.client().logIn("pat").get("/secure/admin/ViewApps.jspa").statusCode());
    assertEquals(
        200, front.client().logIn("admin").get("/secure/admin/ViewApps.jspa").statusCode());
  }

  @Test
  void saysAnIdInsteadOfAStackTrace() {
    HttpResponse<String> answer = front.client().get("/broken");

    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().matches("(?s).*\\(id [0-9a-f]{6}\\).*"));
    assertFalse(answer.body().contains("secret detail"));
    assertFalse(answer.body().contains("IllegalStateException"));
  }

  @Test
  void saysOnEveryPageThatItIsNotJira() {
    HttpResponse<String> english = front.client().get("/nowhere");
    HttpResponse<String> german =
        front.client().get("/nowhere", "Accept-Language", "de-DE,de;q=0.9");

    assertEquals(404, english.statusCode());
    assertTrue(english.body().contains("Sandbox for Product Owner Workbench. Not Jira."));
    assertTrue(german.body().contains("Sandbox für Product Owner Workbench. Kein Jira."));
    assertTrue(german.body().contains("<html lang=\"de\""));
  }

  @Test
  void answersAnUnknownRestPathInJson() {
    HttpResponse<String> answer = front.client().get("/rest/nobody/1.0/x");

    assertEquals(404, answer.statusCode());
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
  }

  @Test
  void servesAuiWithItsTypes() {
    HttpResponse<String> style = front.client().get("/s/lib/aui/aui-prototyping.css");

    assertEquals(200, style.statusCode());
    assertEquals("text/css;charset=UTF-8", style.headers().firstValue("Content-Type").orElse(""));
    assertEquals("nosniff", style.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void remembersLanguageThemeAndAppParts() {
    RunningFront.Client client = front.client();
    client.get("/login.jsp");

    client.submit("/sandbox/preferences", Map.of("language", "de"));
    client.submit("/sandbox/preferences", Map.of("theme", "dark"));
    client.submit("/sandbox/preferences", Map.of("app-parts", "shown"));

    String page = client.get("/login.jsp").body();
    assertTrue(page.contains("<html lang=\"de\" data-color-mode=\"dark\""));
    assertTrue(page.contains("class=\"show-app-parts\""));
  }

  @Test
  void switchesThePersonInTheDemo() {
    RunningFront.Client client = front.client().logIn("admin");

    client.submit("/sandbox/person", Map.of("person", "pat"));

    assertEquals("pat", client.get("/login.jsp").headers().firstValue("X-AUSERNAME").orElse(""));
  }

  private static String group(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertTrue(matcher.find(), () -> pattern + " in " + text);
    return matcher.group(1);
  }
}
