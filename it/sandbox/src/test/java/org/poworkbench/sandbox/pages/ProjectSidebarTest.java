package org.poworkbench.sandbox.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.plugin.TinyApp;

class ProjectSidebarTest {
  private static final TinyApp APP =
      TinyApp.named("tiny")
          .file("page.vm", "<h1>Health of $projectKey</h1>")
          .module(
              """
              <web-item key="tiny-item" section="jira.project.sidebar.plugins.navigation" weight="10">
                <label>Health</label>
                <link linkId="tiny-link">/projects/$pathEncodedProjectKey?selectedItem=tiny-health</link>
              </web-item>
              """)
          .module(
              """
              <web-panel key="tiny-page" location="tiny-health">
                <resource name="view" type="velocity" location="page.vm"/>
              </web-panel>
              """);

  @TempDir static Path folder;
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox =
        Sandbox.start(
            SandboxOptions.at(folder.resolve("home")).withDemo(true).withApp(APP.jar(folder)));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void leadsToThePagesOfApps() throws Exception {
    String page = get("pat", "/projects/CHK").body();

    assertTrue(page.contains("id=\"tiny-link\""), page);
    assertTrue(page.contains("href=\"/jira/projects/CHK?selectedItem=tiny-health\""), page);
    assertTrue(page.contains("id=\"project-overview\" href=\"/jira/projects/CHK\" aria-current"));
  }

  @Test
  void drawsThePageOfAnAppBesideItsLink() throws Exception {
    String page = get("pat", "/projects/CHK?selectedItem=tiny-health").body();

    assertTrue(page.contains("<h1>Health of CHK</h1>"), page);
    assertTrue(
        page.contains(
            "id=\"tiny-link\" href=\"/jira/projects/CHK?selectedItem=tiny-health\" aria-current"));
    assertFalse(
        page.contains("id=\"project-overview\" href=\"/jira/projects/CHK\" aria-current"), page);
  }

  @Test
  void findsNoPageThatNoAppDraws() throws Exception {
    assertEquals(404, get("pat", "/projects/CHK?selectedItem=nobody-draws-this").statusCode());
  }

  @Test
  void tellsAStrangerNothingOfAProject() throws Exception {
    HttpResponse<String> hidden = get("outsider", "/projects/CHK?selectedItem=tiny-health");

    assertEquals(404, hidden.statusCode());
    assertFalse(hidden.body().contains("Checkout"));
    assertEquals(404, get("outsider", "/projects/NONE?selectedItem=tiny-health").statusCode());
    assertEquals(302, get("", "/projects/CHK").statusCode());
  }

  private static HttpResponse<String> get(String person, String path)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + path));
    if (!person.isEmpty()) {
      byte[] pair = (person + ":" + person).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
