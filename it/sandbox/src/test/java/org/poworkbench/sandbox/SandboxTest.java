package org.poworkbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.TinyApp;

class SandboxTest {
  private static final TinyApp LISTENER_APP =
      TinyApp.named("tiny")
          .importing("com.atlassian.sal.api.lifecycle")
          .importing("com.atlassian.jira.util")
          .importing("com.atlassian.jira.security")
          .source(
              "tiny.Start",
              """
              package tiny;
              public class Start implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                public void onStart() { System.setProperty("tiny.calls", System.getProperty("tiny.calls", "") + "start "); }
                public void onStop() { System.setProperty("tiny.calls", System.getProperty("tiny.calls", "") + "stop "); }
              }
              """)
          .bean(
              "<osgi:service interface=\"com.atlassian.sal.api.lifecycle.LifecycleAware\">"
                  + "<bean class=\"tiny.Start\"/></osgi:service>")
          .bean("<bean class=\"tiny.Start\"/>");

  @TempDir Path folder;

  @Test
  void callsOnlyLifecycleBeansThatAreServices() {
    System.clearProperty("tiny.calls");
    try (Sandbox sandbox =
        Sandbox.start(
            SandboxOptions.at(folder.resolve("home")).withApp(LISTENER_APP.jar(folder)))) {
      assertEquals("", sandbox.apps().plugin("tiny").orElseThrow().failure().orElse(""));
      assertEquals("start ", System.getProperty("tiny.calls"));
      sandbox.apps().disable("tiny");
      assertEquals("start stop ", System.getProperty("tiny.calls"));
    } finally {
      System.clearProperty("tiny.calls");
    }
  }

  @Test
  void showsTheReasonWhenTheAppDoesNotStart() throws Exception {
    Path jar = TinyApp.named("tiny").module("<gadgetry key=\"po-what\"/>").jar(folder);
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.at(folder.resolve("home")).withApp(jar))) {
      assertEquals(Plugin.State.FAILED, sandbox.apps().plugin("tiny").orElseThrow().state());
      assertEquals("modules enabled: 0 of 1", sandbox.modules().toString());

      String page = page(sandbox, "/secure/Dashboard.jspa");

      assertTrue(page.contains("po-what") && page.contains("gadgetry"), page);
    }
  }

  @Test
  void keepsWhatIsInItsHomeOverARestart() {
    SandboxOptions options = SandboxOptions.at(folder.resolve("home"));
    try (Sandbox sandbox = Sandbox.start(options.withApp(LISTENER_APP.jar(folder)))) {
      sandbox.site().settings().set("kept", "yes");
    }

    try (Sandbox again = Sandbox.start(options)) {
      assertEquals("yes", again.site().settings().get("kept").orElseThrow());
      assertTrue(again.apps().plugin("tiny").orElseThrow().enabled());
    }
  }

  @Test
  void runsBesideAnotherWithAnotherHome() throws Exception {
    try (Sandbox one = Sandbox.start(SandboxOptions.at(folder.resolve("one")));
        Sandbox two = Sandbox.start(SandboxOptions.at(folder.resolve("two")))) {
      assertFalse(one.url().equals(two.url()));
      assertTrue(page(one, "/login.jsp").contains("Sandbox"));
      assertTrue(page(two, "/login.jsp").contains("Sandbox"));
    }
  }

  @Test
  void refusesAHomeThatIsInUse() {
    SandboxOptions options = SandboxOptions.at(folder.resolve("home"));
    try (Sandbox first = Sandbox.start(options)) {
      assertTrue(first.url().getPort() > 0);
      assertRefusal("is in use by another sandbox", options);
    }
  }

  @Test
  void refusesAPortThatIsInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertRefusal(
          "Port " + taken.getLocalPort() + " is in use",
          SandboxOptions.at(folder.resolve("home")).withPort(taken.getLocalPort()));
    }
  }

  @Test
  void refusesAnImportThatIsNotThere() {
    assertRefusal(
        "nowhere.jsonl",
        SandboxOptions.at(folder.resolve("home")).withImport(folder.resolve("nowhere.jsonl")));
  }

  @Test
  void refusesAnAppThatIsNotThere() {
    assertRefusal(
        "nowhere.jar",
        SandboxOptions.at(folder.resolve("home")).withApp(folder.resolve("nowhere.jar")));
  }

  private static void assertRefusal(String reason, SandboxOptions options) {
    String message =
        assertThrows(RuntimeException.class, () -> Sandbox.start(options)).getMessage();
    assertTrue(message.contains(reason), message);
    assertEquals(1, message.lines().count(), message);
  }

  private static String page(Sandbox sandbox, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + path)).build();
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
