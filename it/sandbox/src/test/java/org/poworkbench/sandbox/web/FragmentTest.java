package org.poworkbench.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.TinyApp;
import org.poworkbench.sandbox.web.fragment.WebFragments.ShownPanel;
import org.poworkbench.sandbox.web.page.PlainReply;

class FragmentTest {
  private static final String CONDITION =
      """
      package tiny;
      import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
      import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
      import com.atlassian.jira.user.ApplicationUser;
      public class Says extends AbstractWebCondition {
        private String word;
        @Override public void init(java.util.Map<String, String> params) { word = params.get("word"); }
        public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
          if (word.equals("throw")) { throw new IllegalStateException("a condition that fails"); }
          return word.equals("yes");
        }
      }
      """;
  private static final String PANEL =
      """
      package tiny;
      import com.atlassian.plugin.web.api.model.WebPanel;
      public class Panel implements WebPanel {
        public String getHtml(java.util.Map<String, Object> context) { return "<p>hello " + context.get("word") + "</p>"; }
        public void writeHtml(java.io.Writer out, java.util.Map<String, Object> context) throws java.io.IOException {
          if ("fail".equals(context.get("word"))) { throw new IllegalStateException("a panel that fails"); }
          out.write(getHtml(context));
        }
      }
      """;
  private static final String PROVIDER =
      """
      package tiny;
      import com.atlassian.plugin.web.ContextProvider;
      public class Provider implements ContextProvider {
        public void init(java.util.Map<String, String> params) {}
        public java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> context) {
          return java.util.Map.of("made", "<" + context.get("word") + ">");
        }
      }
      """;

  @TempDir static Path folder;
  private static RunningFront front;
  private static RunningFront broken;

  @BeforeAll
  static void start() throws IOException {
    front = new RunningFront(folder);
    broken = new RunningFront(folder.resolve("broken"));
    Plugin plugin = front.install(app().jar(folder));
    assertTrue(plugin.enabled(), () -> plugin.failure().orElse(""));
    front
        .front
        .pages()
        .get(
            "/panels/{location}",
            request -> {
              Map<String, Object> page =
                  front
                      .front
                      .fragments()
                      .context(request, null, Map.of("word", request.parameter("word", "")));
              List<ShownPanel> panels =
                  front.front.fragments().panels(request.variable("location"), page);
              return PlainReply.html(
                  String.join(
                      "|",
                      panels.stream()
                          .map(
                              panel ->
                                  panel.label()
                                      + ":"
                                      + (panel.failed() ? "failed" : panel.html().strip()))
                          .toList()));
            });
  }

  private static TinyApp app() {
    return tiny("tiny.fragments")
        .source("tiny.Panel", PANEL)
        .source("tiny.Provider", PROVIDER)
        .bean("<bean class=\"java.lang.Object\"/>")
        .file("templates/view.vm", "$made $word.isEmpty() $i18n.getText(\"a.key\")")
        .file("i18n/tiny.properties", "tiny.hello=Hello\ntiny.count={0} it''s\n")
        .file("i18n/tiny_de.properties", "tiny.hello=Guten \"Tag\"\n")
        .file(
            "js/tiny.js",
            "say(AJS.I18n.getText('tiny.hello')); say(AJS.I18n.getText(\"tiny.count\", 3));")
        .file("js/plain.js", "AJS.I18n.getText('tiny.hello')")
        .file("css/tiny.css", "p{}")
        .module("<resource type=\"i18n\" name=\"texts\" location=\"i18n.tiny\"/>")
        .module(
            """
            <web-panel key="light" location="here" weight="1" class="tiny.Panel"><label>Light</label></web-panel>
            """)
        .module(
            """
            <web-panel key="heavy" location="here" weight="9"><label key="heavy.label"/>
              <resource name="view" type="velocity" location="templates/view.vm"/>
              <context-provider class="tiny.Provider"/></web-panel>
            """)
        .module(panel("c-yes", condition("yes")))
        .module(panel("c-no", condition("no")))
        .module(panel("c-throws", condition("throw")))
        .module(
            panel(
                "c-and",
                "<conditions type=\"AND\">" + condition("yes") + condition("no") + "</conditions>"))
        .module(
            panel(
                "c-or",
                "<conditions type=\"OR\">" + condition("yes") + condition("no") + "</conditions>"))
        .module(panel("c-inverted", condition("no").replace("class=", "invert=\"true\" class=")))
        .module(
            "<web-section key=\"tiny-section\" location=\"admin_plugins_menu\"><label>Tiny section</label></web-section>")
        .module(
            """
            <web-item key="tiny-item" section="admin_plugins_menu/tiny-section">
              <label key="tiny.item"/><link linkId="tiny-link">/secure/admin/Tiny.jspa</link></web-item>
            """)
        .module(
            """
            <web-resource key="base"><dependency>com.atlassian.auiplugin:ajs</dependency>
              <resource type="download" name="plain.js" location="js/plain.js"/></web-resource>
            """)
        .module(
            """
            <web-resource key="a-script"><context>atl.general</context><dependency>tiny.fragments:base</dependency>
              <transformation extension="js"><transformer key="jsI18n"/></transformation>
              <resource type="download" name="tiny.js" location="/js/tiny.js"/>
              <resource type="download" name="tiny.css" location="css/tiny.css"/></web-resource>
            """);
  }

  private static TinyApp tiny(String key) {
    return TinyApp.named(key)
        .importing("com.atlassian.plugin.web")
        .importing("com.atlassian.plugin.web.api.model")
        .importing("com.atlassian.plugin")
        .importing("com.atlassian.jira.plugin.webfragment.conditions")
        .importing("com.atlassian.jira.plugin.webfragment.model")
        .importing("com.atlassian.jira.user")
        .source("tiny.Says", CONDITION);
  }

  private static String panel(String key, String conditions) {
    return "<web-panel key=\"%s\" location=\"%s\" class=\"tiny.Panel\"><label>%s</label>%s</web-panel>"
        .formatted(key, key, key, conditions);
  }

  private static String condition(String word) {
    return "<condition class=\"tiny.Says\"><param name=\"word\">" + word + "</param></condition>";
  }

  @AfterAll
  static void stop() {
    front.close();
    broken.close();
  }

  @Test
  void showsPanelsInTheOrderOfTheirWeights() {
    assertEquals(
        "Light:<p>hello x</p>|heavy.label in en:&lt;x&gt; false a.key in en",
        front.client().get("/panels/here?word=x").body());
  }

  @Test
  void aPanelThatFailsDoesNotStopTheOthers() {
    assertTrue(
        front.client().get("/panels/here?word=fail").body().startsWith("light:failed|heavy.label"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "c-yes, true",
    "c-no, false",
    "c-throws, false",
    "c-and, false",
    "c-or, true",
    "c-inverted, true"
  })
  void showsAPanelWhenItsConditionsHold(String location, boolean shown) {
    assertEquals(shown, !front.client().get("/panels/" + location).body().isEmpty());
  }

  @Test
  void listsLinksOfAppsInTheAdministration() {
    String page = front.client().logIn("admin").get("/secure/admin/ViewApps.jspa").body();

    assertTrue(page.contains("<h2>Tiny section</h2>"));
    assertTrue(
        page.contains(
            "<a id=\"tiny-link\" href=\"/jira/secure/admin/Tiny.jspa\">tiny.item in en</a>"));
  }

  @Test
  void loadsResourcesOfAContextAfterWhatTheyDependOn() {
    String page = front.client().get("/login.jsp").body();

    int base = page.indexOf("/jira/download/resources/tiny.fragments:base/plain.js");
    int script = page.indexOf("/jira/download/resources/tiny.fragments:a-script/tiny.js");
    assertTrue(0 < base && base < script, page);
    assertTrue(page.contains("/jira/download/resources/tiny.fragments:a-script/tiny.css"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | say(\"Hello\"); say(AJS.format(\"{0} it''s\", 3));",
        "de | say(\"Guten \\\"Tag\\\"\"); say(AJS.format(\"{0} it''s\", 3));"
      })
  void writesTextsIntoScriptsThatAskForThem(String language, String script) {
    assertEquals(
        script,
        front
            .client()
            .get("/download/resources/tiny.fragments:a-script/tiny.js?locale=" + language)
            .body());
  }

  @Test
  void leavesScriptsAloneThatDoNotAskForTexts() {
    assertEquals(
        "AJS.I18n.getText('tiny.hello')",
        front.client().get("/download/resources/tiny.fragments:base/plain.js").body());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<web-resource key=\"w\"><dependency>com.example:x</dependency></web-resource> | depends on com.example:x, which is not there",
        "<web-resource key=\"w\"><resource type=\"download\" name=\"a.js\" location=\"a.js\"/></web-resource> | names the file a.js, which is not in the jar",
        "<web-resource key=\"w\"><transformation extension=\"less\"><transformer key=\"lessTransformer\"/></transformation></web-resource> | asks for the transformer 'lessTransformer'",
        "<web-panel key=\"w\" location=\"x\"/> | has neither a class nor a view resource",
        "<web-panel key=\"w\" location=\"x\" class=\"tiny.Says\"/> | tiny.Says is no com.atlassian.plugin.web.api.model.WebPanel",
        "<web-panel key=\"w\" location=\"x\"><resource name=\"view\" type=\"velocity\" location=\"no.vm\"/></web-panel> | names the view no.vm, which is not in the jar",
        "<web-item key=\"w\" section=\"x\"/> | has no <link>",
        "<web-section key=\"w\"/> | has no attribute 'location'",
        "<velocity-allowlist key=\"w\"><method>java.lang.Runtime#getRuntime()</method></velocity-allowlist> | an app may list methods of its own classes only",
        "<velocity-allowlist key=\"w\"><method>tiny.Says#gone()</method></velocity-allowlist> | there is no such public method",
        "<velocity-allowlist key=\"w\"><method>tiny.Says</method></velocity-allowlist> | is not of the form",
        "<rest key=\"w\" path=\"/w\" version=\"1\"/> | finds no class with @Path",
        "<webwork1 key=\"w\"><actions><action name=\"tiny.Says\"/></actions></webwork1> | tiny.Says is no action",
      })
  void stopsAnAppWhoseModuleCannotWork(String module, String reason) {
    Plugin plugin =
        broken.install(
            tiny("tiny.broken")
                .bean("<bean class=\"java.lang.Object\"/>")
                .module(module)
                .jar(folder));

    assertEquals(Plugin.State.FAILED, plugin.state());
    String shown = plugin.failure().orElse("");
    assertTrue(shown.contains(reason), shown);
    String page = broken.client().get("/secure/Dashboard.jspa").body();
    assertTrue(page.contains("The app did not start"));
    assertTrue(page.contains("The module &#39;w&#39;"));
  }
}
