package org.poworkbench.sandbox.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.TinyApp;

/** An app's validator on its whole way: installed, added on the page, refusing a move, its app disabled. */
class AppPartsTest {

  private static final String MODULE =
      """
      <workflow-validator key="word" name="Has the word" class="tiny.WordFactory">
        <description>Asks for a word in the summary.</description>
        <validator-class>tiny.WordValidator</validator-class>
        <resource type="velocity" name="view" location="view.vm"/>
        <resource type="velocity" name="input-parameters" location="form.vm"/>
        <resource type="velocity" name="edit-parameters" location="form.vm"/>
      </workflow-validator>
      """;
  private static final String FACTORY =
      """
      package tiny;
      import com.opensymphony.workflow.loader.*;
      import java.util.Map;
      public class WordFactory extends com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory
          implements com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory {
        protected void getVelocityParamsForInput(Map<String, Object> p) { p.put("word", "so that"); }
        protected void getVelocityParamsForEdit(Map<String, Object> p, AbstractDescriptor d) {
          p.put("word", ((ValidatorDescriptor) d).getArgs().get("word"));
        }
        protected void getVelocityParamsForView(Map<String, Object> p, AbstractDescriptor d) {
          getVelocityParamsForEdit(p, d);
        }
        public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
          String word = extractSingleParam(form, "word");
          if (word.isEmpty()) throw new IllegalArgumentException("Choose a word.");
          return Map.of("word", word);
        }
      }
      """;
  private static final String VALIDATOR =
      """
      package tiny;
      import com.atlassian.jira.issue.Issue;
      import com.opensymphony.module.propertyset.PropertySet;
      import com.opensymphony.workflow.*;
      import java.util.Map;
      public class WordValidator implements Validator {
        public void validate(Map vars, Map args, PropertySet ps) throws InvalidInputException {
          String word = (String) args.get("word");
          if (!((Issue) vars.get("issue")).getSummary().contains(word)) {
            InvalidInputException refusal = new InvalidInputException("The summary lacks " + word + ".");
            refusal.addError("summary", "Add " + word + ".");
            throw refusal;
          }
        }
      }
      """;
  private static final String PAGES = "/secure/admin/workflows/";
  private static final String PLACE = "workflowName=Checks&workflowTransition=31";

  @TempDir Path folder;

  @Test
  void refusesAMoveAsTheAdministratorAsked() throws Exception {
    try (Sandbox sandbox = start(app(MODULE))) {
      assertEquals("", sandbox.apps().plugin("tiny").flatMap(Plugin::failure).orElse(""));
      IssueRecord story = story(sandbox.site());
      addOnThePage(sandbox);

      HttpResponse<String> refused = move(sandbox, story);

      assertEquals(400, refused.statusCode());
      assertEquals(
          "{\"errorMessages\":[\"The summary lacks <as a>.\"],\"errors\":{\"summary\":\"Add <as a>.\"}}",
          refused.body());
      changeAndRemoveOnThePage(sandbox);
      assertEquals(204, move(sandbox, story).statusCode());
    }
  }

  @Test
  void saysWhichModuleIsMissingWhenItsAppIsDisabled() throws Exception {
    try (Sandbox sandbox = start(app(MODULE))) {
      IssueRecord story = story(sandbox.site());
      addOnThePage(sandbox);
      sandbox.apps().disable("tiny");

      HttpResponse<String> refused = move(sandbox, story);

      assertEquals(400, refused.statusCode());
      assertTrue(
          refused.body().contains("module tiny:word, whose app is disabled"), refused.body());
      assertEquals(story, sandbox.site().issues().byId(story.id()).orElseThrow());
    }
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tiny.WordFactory   | tiny.Nowhere        | tiny.Nowhere
          tiny.WordValidator | tiny.Nowhere        | tiny.Nowhere
          tiny.WordValidator | tiny.WordFactory    | tiny.WordFactory, which is no com.opensymphony.workflow.Validator
          view.vm            | nowhere.vm          | nowhere.vm, which the app does not have
          validator-class    | condition-class     | has no <validator-class>
          """)
  void refusesAnAppWhoseModuleIsWrong(String right, String wrong, String reason) {
    try (Sandbox sandbox = start(app(MODULE.replace(right, wrong)))) {
      String failure = sandbox.apps().plugin("tiny").flatMap(Plugin::failure).orElse("");
      assertTrue(failure.contains("word"), failure);
      assertTrue(failure.contains(reason), failure);
    }
  }

  @Test
  void showsThePagesToAdministratorsOnly() throws Exception {
    try (Sandbox sandbox = start(app(MODULE))) {
      sandbox.site().people().add(org.poworkbench.sandbox.data.Person.named("pat", "Pat"), "pat");
      for (String page :
          List.of(
              "ListWorkflows.jspa",
              "ViewWorkflowSteps.jspa?workflowName=Checks",
              "ViewWorkflowTransition.jspa?" + PLACE,
              "AddWorkflowTransitionValidator!default.jspa?" + PLACE)) {
        assertEquals(200, get(sandbox, "admin", PAGES + page).statusCode());
        assertEquals(403, get(sandbox, "pat", PAGES + page).statusCode());
      }
    }
  }

  private void addOnThePage(Sandbox sandbox) throws Exception {
    String choice =
        get(sandbox, "admin", PAGES + "AddWorkflowTransitionValidator!default.jspa?" + PLACE)
            .body();
    assertTrue(choice.contains("Has the word") && choice.contains("Asks for a word"), choice);
    String form =
        get(
                sandbox,
                "admin",
                PAGES
                    + "AddWorkflowTransitionValidatorParams!default.jspa?"
                    + PLACE
                    + "&pluginModuleKey=tiny:word")
            .body();
    assertTrue(form.contains("<input name=\"word\" value=\"so that\">"), form);

    String body = PLACE + "&pluginModuleKey=tiny:word&word=";
    String action = PAGES + "AddWorkflowTransitionValidatorParams.jspa";
    assertEquals(403, post(sandbox, action, body + "x", false).statusCode());
    HttpResponse<String> empty = post(sandbox, action, body, true);
    assertEquals(400, empty.statusCode());
    assertTrue(empty.body().contains("Choose a word."), empty.body());
    assertEquals(302, post(sandbox, action, body + encoded("<as a>"), true).statusCode());

    String transition =
        get(sandbox, "admin", PAGES + "ViewWorkflowTransition.jspa?" + PLACE).body();
    assertTrue(transition.contains("Summary has &lt;as a&gt;"), transition);
  }

  private void changeAndRemoveOnThePage(Sandbox sandbox) throws Exception {
    String place = PLACE + "&count=0";
    String form =
        get(sandbox, "admin", PAGES + "EditWorkflowTransitionValidatorParams!default.jspa?" + place)
            .body();
    assertTrue(form.contains("value=\"&lt;as a&gt;\""), form);
    String change = PAGES + "EditWorkflowTransitionValidatorParams.jspa";
    assertEquals(302, post(sandbox, change, place + "&word=other", true).statusCode());
    String transition =
        get(sandbox, "admin", PAGES + "ViewWorkflowTransition.jspa?" + PLACE).body();
    assertTrue(transition.contains("Summary has other"), transition);

    String remove = PAGES + "DeleteWorkflowTransitionValidators.jspa";
    assertEquals(302, post(sandbox, remove, place, true).statusCode());
    String after = get(sandbox, "admin", PAGES + "ViewWorkflowTransition.jspa?" + PLACE).body();
    assertFalse(after.contains("Summary has"), after);
  }

  private Path app(String module) {
    return TinyApp.named("tiny")
        .importing("com.atlassian.jira.plugin.workflow")
        .importing("com.atlassian.jira.issue")
        .importing("com.opensymphony.workflow")
        .importing("com.opensymphony.workflow.loader")
        .importing("com.opensymphony.module.propertyset")
        .module(module)
        .source("tiny.WordFactory", FACTORY)
        .source("tiny.WordValidator", VALIDATOR)
        .file("form.vm", "<tr><td><input name=\"word\" value=\"$word\"></td></tr>")
        .file("view.vm", "Summary has $word")
        .jar(folder);
  }

  private Sandbox start(Path jar) {
    Sandbox sandbox = Sandbox.start(SandboxOptions.at(folder.resolve("home")).withApp(jar));
    Site site = sandbox.site();
    SiteBasics basics = new SiteBasics(site);
    long scheme = basics.workflowScheme("Checks", List.of("Open", "In Progress", "Done"));
    long permissions =
        site.schemes()
            .addPermissionScheme(
                "Team", SiteBasics.grants(List.of(Holder.group(SiteBasics.ADMINISTRATORS))))
            .id();
    site.projects()
        .add(
            new ProjectRecord(
                0,
                "CHK",
                "CHK",
                "Checks",
                "",
                "admin",
                "software",
                permissions,
                null,
                scheme,
                site.constants().issueTypes().stream().map(type -> type.id()).toList(),
                null));
    return sandbox;
  }

  private static IssueRecord story(Site site) {
    ProjectRecord project = site.projects().byKey("CHK").orElseThrow();
    return site.writing()
        .create(
            new IssueDraft(
                    project.id(), site.constants().issueTypeNamed("Story").orElseThrow().id())
                .summary("A story")
                .statusId(site.constants().statusNamed("Open").orElseThrow().id()),
            Change.silent());
  }

  private static HttpResponse<String> move(Sandbox sandbox, IssueRecord story) throws Exception {
    return send(
        request(sandbox, "admin", "/rest/api/2/issue/" + story.key() + "/transitions")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"transition\":{\"id\":\"31\"}}")));
  }

  private static HttpResponse<String> get(Sandbox sandbox, String who, String path)
      throws Exception {
    return send(request(sandbox, who, path).GET());
  }

  private static HttpResponse<String> post(Sandbox sandbox, String path, String body, boolean meant)
      throws Exception {
    HttpRequest.Builder request =
        request(sandbox, "admin", path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return send(meant ? request.header("X-Atlassian-Token", "no-check") : request);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder request(Sandbox sandbox, String who, String path) {
    String pair = who + ":" + who;
    return HttpRequest.newBuilder(URI.create(sandbox.url() + path))
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
