package org.poworkbench.sandbox.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.rest.RestClient.Answer;

/** Over HTTP, as ordinary clients ask: pat works in CHK, outsider does not, anonymous is nobody. */
class JiraRestTest {

  @TempDir static Path home;

  private static Sandbox sandbox;
  private static Site site;
  private static RestClient client;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(SandboxOptions.at(home));
    site = sandbox.site();
    client = new RestClient(sandbox.url() + "/rest/api/2/");
    Person pat = site.people().add(Person.named("pat", "Pat"), "pat");
    site.people().add(Person.named("outsider", "Out Sider"), "outsider");
    site.people().addGroup("team");
    site.people().join("team", pat.key());
    site.people().join(SiteBasics.ADMINISTRATORS, pat.key());
    SiteBasics basics = new SiteBasics(site);
    long workflow = basics.workflowScheme("Checks", List.of("Open", "In Progress", "Done"));
    long permissions =
        site.schemes()
            .addPermissionScheme("Team", SiteBasics.grants(List.of(Holder.group("team"))))
            .id();
    site.projects()
        .add(
            new ProjectRecord(
                0,
                "CHK",
                "CHK",
                "Checks",
                "",
                "pat",
                "software",
                permissions,
                null,
                workflow,
                site.constants().issueTypes().stream().map(type -> type.id()).toList(),
                null));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void tellsAnyoneWhatTheSiteIs() throws Exception {
    Answer answer = get("anonymous", "serverInfo");
    assertEquals(200, answer.status());
    assertEquals(sandbox.url().toString(), answer.json().get("baseUrl").asText());
  }

  @ParameterizedTest
  @CsvSource({"anonymous,401", "pat,200", "pat:no,401"})
  void tellsWhoAsks(String who, int status) throws Exception {
    Answer answer = get(who, "myself");
    assertEquals(status, answer.status());
    if (status == 200) {
      assertEquals("pat", answer.json().get("name").asText());
    }
  }

  @ParameterizedTest
  @CsvSource({"anonymous,0,404", "outsider,0,404", "pat,1,200"})
  void showsProjectsToThoseWhoMayBrowse(String who, int listed, int status) throws Exception {
    assertEquals(listed, get(who, "project").json().size());
    Answer one = get(who, "project/CHK");
    assertEquals(status, one.status());
    assertEquals(404, get(who, "project/NONE").status());
  }

  @Test
  void namesSystemAndCustomFields() throws Exception {
    JsonNode fields = get("pat", "field").json();
    List<String> names = fields.findValuesAsText("name");
    assertTrue(names.containsAll(List.of("Summary", "Story Points", "Epic Link")), names::toString);
  }

  @Test
  void keepsWhatIsCreatedReadUpdatedAndDeleted() throws Exception {
    Answer created =
        post(
            "pat",
            "issue",
            """
            {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "Story"},
              "summary": "A story", "description": "As a user …", "labels": ["red", "blue"],
              "priority": {"name": "High"}, "assignee": {"name": "pat"}, "%s": 5}}
            """
                .formatted(field("Story Points")));
    assertEquals(201, created.status(), created.body());
    String key = created.json().get("key").asText();
    assertTrue(
        created
            .json()
            .get("self")
            .asText()
            .endsWith("/rest/api/2/issue/" + created.json().get("id").asText()));

    JsonNode fields = get("pat", "issue/" + key).json().get("fields");
    assertEquals("A story", fields.get("summary").asText());
    assertEquals("Open", fields.get("status").get("name").asText());
    assertEquals("new", fields.get("status").get("statusCategory").get("key").asText());
    assertEquals("[\"blue\",\"red\"]", fields.get("labels").toString());
    assertEquals(5.0, fields.get(field("Story Points")).asDouble());
    assertEquals("pat", fields.get("assignee").get("name").asText());
    assertTrue(
        fields.get("created").asText().matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}[+-]\\d{4}"));

    Answer updated =
        send(
            "pat",
            "PUT",
            "issue/" + key,
            """
            {"fields": {"summary": "A better story", "%s": null},
             "update": {"labels": [{"add": "green"}, {"remove": "red"}],
                        "comment": [{"add": {"body": "reworded"}}]}}
            """
                .formatted(field("Story Points")));
    assertEquals(204, updated.status(), updated.body());
    JsonNode after = get("pat", "issue/" + key + "?expand=changelog").json();
    assertEquals("A better story", after.get("fields").get("summary").asText());
    assertEquals("[\"blue\",\"green\"]", after.get("fields").get("labels").toString());
    assertTrue(after.get("fields").get(field("Story Points")).isNull());
    assertEquals(
        "reworded", after.get("fields").get("comment").get("comments").get(0).get("body").asText());
    assertTrue(after.get("changelog").get("total").asInt() > 0);

    assertEquals(204, send("pat", "DELETE", "issue/" + key, "").status());
    assertEquals(404, get("pat", "issue/" + key).status());
  }

  @Test
  void takesAndGivesCustomFieldsInJirasForms() throws Exception {
    var select = site.fields().orAdd("Colour", FieldType.SELECT);
    site.fields().addOption(select.id(), "Red");
    Sprint sprint =
        site.sprints()
            .put(new Sprint(0, 1L, "Sprint 1", null, SprintState.ACTIVE, null, null, null));
    String epic = create("Epic", "An epic");
    Answer created =
        post(
            "pat",
            "issue",
            """
            {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "Story"},
              "summary": "A story", "%s": %d, "%s": "%s"}}
            """
                .formatted(field("Sprint"), sprint.id(), field("Epic Link"), epic));
    assertEquals(201, created.status(), created.body());

    JsonNode fields =
        get("pat", "issue/" + created.json().get("key").asText()).json().get("fields");
    assertEquals(epic, fields.get(field("Epic Link")).asText());
    assertTrue(fields.get(field("Sprint")).get(0).asText().contains("name=Sprint 1"));
    assertTrue(fields.get("customfield_" + select.id()).isNull());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no summary       | "project":{"key":"CHK"},"issuetype":{"name":"Story"}                            | summary   | You must specify a summary of the issue.
          no project       | "summary":"x","issuetype":{"name":"Story"}                                      | project   | project is required
          no type          | "summary":"x","project":{"key":"CHK"}                                           | issuetype | issue type is required
          unknown field    | "project":{"key":"CHK"},"issuetype":{"name":"Story"},"summary":"x","colour":"r" | colour    | Field 'colour' cannot be set. It is not on the appropriate screen, or unknown.
          unknown priority | "project":{"key":"CHK"},"issuetype":{"name":"Story"},"summary":"x","priority":{"id":"99"} | priority | The priority selected is invalid.
          """)
  void saysWhichFieldIsWrong(String name, String fields, String field, String reason)
      throws Exception {
    Answer refused = post("pat", "issue", "{\"fields\":{" + fields + "}}");
    assertEquals(400, refused.status());
    assertEquals(reason, refused.json().get("errors").path(field).asText(), refused.body());
    assertTrue(refused.json().get("errorMessages").isArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"anonymous", "outsider"})
  void hidesIssuesFromOthers(String who) throws Exception {
    String key = create("Story", "Hidden");
    for (String path : List.of("", "/transitions", "/comment")) {
      Answer hidden = get(who, "issue/" + key + path);
      assertEquals(404, hidden.status());
      assertEquals(get(who, "issue/CHK-999" + path).body(), hidden.body());
    }
    assertEquals(
        404, send(who, "PUT", "issue/" + key, "{\"fields\":{\"summary\":\"x\"}}").status());
    assertEquals(404, send(who, "DELETE", "issue/" + key, "").status());
    assertEquals(404, post(who, "issue/" + key + "/comment", "{\"body\":\"x\"}").status());
    assertEquals(
        404,
        post(who, "issue/" + key + "/transitions", "{\"transition\":{\"id\":\"21\"}}").status());
    assertEquals(0, get(who, "search?jql=summary%20~%20Hidden").json().path("total").asInt());
  }

  @Test
  void movesAnIssueAlongItsTransitions() throws Exception {
    String key = create("Story", "To move");
    JsonNode transitions =
        get("pat", "issue/" + key + "/transitions?expand=transitions.fields")
            .json()
            .get("transitions");
    assertEquals(3, transitions.size());
    JsonNode last = transitions.get(2);
    assertEquals("Done", last.get("name").asText());
    assertEquals("Done", last.get("to").get("name").asText());
    assertTrue(last.get("fields").isEmpty());
    String done = last.get("id").asText();

    assertEquals(
        204,
        post(
                "pat",
                "issue/" + key + "/transitions",
                "{\"transition\":{\"id\":\""
                    + done
                    + "\"},\"update\":{\"comment\":[{\"add\":{\"body\":\"go\"}}]}}")
            .status());

    JsonNode fields = get("pat", "issue/" + key).json().get("fields");
    assertEquals("Done", fields.get("status").get("name").asText());
    assertEquals("go", fields.get("comment").get("comments").get(0).get("body").asText());
  }

  @ParameterizedTest
  @CsvSource({"{}", "'{\"transition\":{\"id\":\"999\"}}'", "'['"})
  void refusesATransitionThatIsNone(String body) throws Exception {
    String key = create("Story", "Stays");
    Answer refused = post("pat", "issue/" + key + "/transitions", body);
    assertEquals(400, refused.status());
    assertEquals(1, refused.json().get("errorMessages").size(), refused.body());
  }

  @Test
  void addsAndListsComments() throws Exception {
    String key = create("Story", "Talked about");
    Answer added = post("pat", "issue/" + key + "/comment", "{\"body\":\"Hello\"}");
    assertEquals(201, added.status());
    assertEquals("Hello", added.json().get("body").asText());
    assertEquals(400, post("pat", "issue/" + key + "/comment", "{\"body\":\" \"}").status());
    JsonNode all = get("pat", "issue/" + key + "/comment").json();
    assertEquals(1, all.get("total").asInt());
    assertEquals("pat", all.get("comments").get(0).get("author").get("name").asText());
  }

  @Test
  void findsIssuesAPageAtATimeWithTheFieldsAskedFor() throws Exception {
    create("Bug", "Zebra one");
    create("Bug", "Zebra two");
    JsonNode byGet =
        get("pat", "search?jql=summary%20~%20Zebra%20ORDER%20BY%20key&maxResults=1&fields=summary")
            .json();
    assertEquals(2, byGet.get("total").asInt());
    assertEquals(1, byGet.get("issues").size());
    assertEquals(
        "{\"summary\":\"Zebra one\"}", byGet.get("issues").get(0).get("fields").toString());

    JsonNode byPost =
        post(
                "pat",
                "search",
                "{\"jql\":\"summary ~ Zebra ORDER BY key\",\"startAt\":1,\"maxResults\":5000,\"fields\":[\"status\"]}")
            .json();
    assertEquals(1000, byPost.get("maxResults").asInt());
    assertEquals(1, byPost.get("issues").size());
    assertEquals(
        "Open", byPost.get("issues").get(0).get("fields").get("status").get("name").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nofield%20%3D%201", "summary%20~", "project%20%3D%20NOPE"})
  void saysWhatIsWrongWithAQuery(String jql) throws Exception {
    Answer refused = get("pat", "search?jql=" + jql);
    assertEquals(400, refused.status(), refused.body());
    assertEquals(1, refused.json().get("errorMessages").size(), refused.body());
    assertTrue(refused.json().get("errors").isObject());
  }

  @Test
  void refusesResultsBeyondTheWindow() throws Exception {
    Answer refused = get("pat", "search?jql=&startAt=9990&maxResults=50");
    assertEquals(400, refused.status());
    assertTrue(refused.body().contains("10,000"), refused.body());
  }

  @Test
  void refusesAFormInPlaceOfJson() throws Exception {
    Answer refused =
        client.send("pat", "POST", "issue", "application/x-www-form-urlencoded", "summary=x");
    assertEquals(415, refused.status());
  }

  @Test
  void answersAnUnknownPathWithoutATrace() throws Exception {
    assertEquals(404, get("pat", "nothing").status());
  }

  private static String create(String type, String summary) throws Exception {
    Answer created =
        post(
            "pat",
            "issue",
            "{\"fields\":{\"project\":{\"key\":\"CHK\"},\"issuetype\":{\"name\":\""
                + type
                + "\"},\"summary\":\""
                + summary
                + "\"}}");
    assertEquals(201, created.status(), created.body());
    return created.json().get("key").asText();
  }

  private static String field(String name) {
    return site.fields().named(name).get(0).key();
  }

  private static Answer get(String who, String path) throws Exception {
    return client.get(who, path);
  }

  private static Answer post(String who, String path, String body) throws Exception {
    return send(who, "POST", path, body);
  }

  private static Answer send(String who, String method, String path, String body) throws Exception {
    return client.send(who, method, path, body);
  }
}
