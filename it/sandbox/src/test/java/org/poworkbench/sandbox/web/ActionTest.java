package org.poworkbench.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.TinyApp;

class ActionTest {
  private static final String ACTION =
      """
      package tiny;
      import com.atlassian.jira.security.request.RequestMethod;
      import com.atlassian.jira.security.request.SupportedMethods;
      import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
      import com.atlassian.jira.web.action.JiraWebActionSupport;
      public class TinySettings extends JiraWebActionSupport {
        private String word = "";
        private int limit;
        @Override @SupportedMethods(RequestMethod.GET) public String doDefault() { return INPUT; }
        @Override protected void doValidation() {
          if (word.isEmpty()) { addError("word", "Say a word."); }
        }
        @Override @SupportedMethods(RequestMethod.POST) @RequiresXsrfCheck protected String doExecute() {
          return getRedirect("/secure/TinySettings!default.jspa?word=" + word + limit);
        }
        public String doForgotten() { return INPUT; }
        @com.atlassian.sal.api.websudo.WebSudoRequired
        @SupportedMethods(RequestMethod.GET) public String doDanger() { return INPUT; }
        public String getWord() { return word; }
        public void setWord(String word) { this.word = word; }
        public void setLimit(int limit) { this.limit = limit; }
        public String getSecret() { return "not for templates"; }
        public String getMarkupHtml() { return "<b>by name</b>"; }
        @com.atlassian.velocity.htmlsafe.HtmlSafe public String getDrawn() { return "<i>by annotation</i>"; }
        public String getProblem() { return getErrorMessages().toString() + hasAnyErrors(); }
      }
      """;
  private static final String TEMPLATE =
      """
      <html><head><title>Tiny & more</title><meta name="decorator" content="atl.admin"></head>
      <body><p>word=$action.word secret=$action.secret $action.markupHtml $action.drawn
      $i18n.getText("tiny.key") errors=$action.problem class=$action.getClass().getName()</p>
      <input name="atl_token" value="$atl_token"></body></html>
      """;

  @TempDir static Path folder;
  private static RunningFront front;

  @BeforeAll
  static void start() throws IOException {
    front = new RunningFront(folder);
    Plugin plugin = front.install(app().jar(folder));
    assertTrue(plugin.enabled(), () -> plugin.failure().orElse(""));
  }

  private static TinyApp app() {
    return TinyApp.named("tiny.app")
        .importing("com.atlassian.jira.web.action")
        .importing("com.atlassian.jira.security.request")
        .importing("com.atlassian.jira.security.xsrf")
        .importing("com.atlassian.sal.api.websudo")
        .importing("com.atlassian.velocity.htmlsafe")
        .importing("webwork.action")
        .source("tiny.TinySettings", ACTION)
        .file("templates/tiny.vm", TEMPLATE)
        .bean("<bean class=\"java.lang.Object\"/>")
        .module(
            """
            <webwork1 key="tiny-actions"><actions>
              <action name="tiny.TinySettings" alias="TinySettings" roles-required="admin">
                <view name="input">/templates/tiny.vm</view>
              </action>
            </actions></webwork1>
            """)
        .module(
            """
            <velocity-allowlist key="tiny-allowed">
              <method>tiny.TinySettings#getWord()</method>
              <method>tiny.TinySettings#getMarkupHtml()</method>
              <method>tiny.TinySettings#getDrawn()</method>
              <method>tiny.TinySettings#getProblem()</method>
            </velocity-allowlist>
            """);
  }

  @AfterAll
  static void stop() {
    front.close();
  }

  @Test
  void showsTheViewInTheFrameThatItsDecoratorAsksFor() {
    HttpResponse<String> page = admin().get("/secure/TinySettings!default.jspa?word=hello");

    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<title>Tiny &amp; more – Sandbox</title>"));
    assertTrue(
        page.body().contains("<nav class=\"sandbox-sidebar\" aria-label=\"Administration\""));
    assertTrue(page.body().contains("data-app-part=\"tiny.app:tiny-actions\""));
    assertTrue(page.body().contains("word=hello"));
    assertTrue(page.body().contains("tiny.key in en"));
  }

  @Test
  void escapesWhatATemplatePrintsSaveWhatIsSaidToBeHtml() {
    String page = admin().get("/secure/TinySettings!default.jspa?word=%3Cscript%3E'%22").body();

    assertTrue(page.contains("word=&lt;script&gt;&#39;&quot;"));
    assertTrue(page.contains("<b>by name</b>"));
    assertTrue(page.contains("<i>by annotation</i>"));
  }

  @Test
  void leavesCallsThatAreNotOnTheAllowListAsTheyStand() {
    String page = admin().get("/secure/TinySettings!default.jspa").body();

    assertTrue(page.contains("secret=$action.secret"));
    assertTrue(page.contains("class=$action.getClass().getName()"));
    assertFalse(page.contains("not for templates"));
    assertTrue(
        admin()
            .get("/secure/admin/ViewApps.jspa")
            .body()
            .contains("<code>tiny.TinySettings#getSecret()</code>"));
  }

  @Test
  void refusesAFormWithoutTokenAndOffersToSendItAgain() {
    HttpResponse<String> answer =
        admin().post("/secure/TinySettings.jspa", Map.of("word", "hello", "limit", "3"));

    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("XSRF Security Token Missing"));
    assertTrue(answer.body().contains("name=\"word\" value=\"hello\""));
    assertTrue(answer.body().contains("action=\"/jira/secure/TinySettings.jspa\""));
  }

  @Test
  void runsAFormWithTokenAndFollowsTheActionsRedirect() {
    HttpResponse<String> answer =
        admin().submit("/secure/TinySettings.jspa", Map.of("word", "hello", "limit", "3"));

    assertEquals(
        "/jira/secure/TinySettings!default.jspa?word=hello3",
        answer.headers().firstValue("Location").orElse(answer.body()));
  }

  @Test
  void showsTheFormAgainWhenValidationFindsErrors() {
    HttpResponse<String> answer = admin().submit("/secure/TinySettings.jspa", Map.of("limit", "x"));

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("errors=[]true"));
  }

  @Test
  void refusesACommandThatNamesNoHttpMethods() {
    HttpResponse<String> answer = admin().get("/secure/TinySettings!forgotten.jspa");

    assertEquals(405, answer.statusCode());
    assertTrue(
        answer
            .body()
            .contains("TinySettings#doForgotten names no HTTP methods with @SupportedMethods"));
  }

  @Test
  void refusesAMethodThatTheCommandDoesNotAnswer() {
    assertEquals(405, admin().get("/secure/TinySettings.jspa").statusCode());
    assertEquals(405, admin().submit("/secure/TinySettings!default.jspa", Map.of()).statusCode());
  }

  @Test
  void letsOnlyAdministratorsIn() {
    assertEquals(302, front.client().get("/secure/TinySettings!default.jspa").statusCode());
    assertEquals(
        403, front.client().logIn("pat").get("/secure/TinySettings!default.jspa").statusCode());
  }

  @Test
  void asksForThePasswordOnceMoreBeforeWhatNeedsIt() {
    RunningFront.Client admin = admin();

    HttpResponse<String> asked = admin.get("/secure/TinySettings!danger.jspa");
    assertEquals(
        "/jira/secure/WebSudo.jspa?os_destination=%2Fsecure%2FTinySettings%21danger.jspa",
        asked.headers().firstValue("Location").orElse(""));

    assertEquals(
        401, admin.submit("/secure/WebSudo.jspa", Map.of("webSudoPassword", "wrong")).statusCode());
    admin.submit("/secure/WebSudo.jspa", Map.of("webSudoPassword", "admin"));

    assertEquals(200, admin.get("/secure/TinySettings!danger.jspa").statusCode());
  }

  private static RunningFront.Client admin() {
    return front.client().logIn("admin");
  }
}
