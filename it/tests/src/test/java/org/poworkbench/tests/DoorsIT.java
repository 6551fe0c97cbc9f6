package org.poworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every door of the app, and whom it lets in: nobody, a stranger to the project, a member, an administrator. */
@ExtendWith(TheSandbox.class)
class DoorsIT {
  private static final String PANEL = "web-panel po-story-coach-panel";
  private static final String VALIDATOR = "workflow-validator po-story-checks-met";
  private static final String REFUSED_FORM =
      "coachOn=true&issueTypes=Story&small=none&pointsField=";
  private static final String STORY =
      "{\"summary\": \"As a buyer I want x\", \"issueType\": \"Story\"}";

  /**
   * A door.
   *
   * @param name the door as the jar has it
   * @param request method and path of a request that goes through it
   * @param body what is sent along
   * @param statuses what anonymous, outsider, pat and admin get, in this order
   */
  private record Door(String name, String request, String body, List<Integer> statuses) {
    @Override
    public String toString() {
      return name;
    }

    String path() {
      return request.substring(request.indexOf(' ') + 1);
    }

    boolean isPost() {
      return request.startsWith("POST ");
    }

    boolean isPage() {
      return path().contains(".jspa");
    }

    Client.Answer knockAs(Client person) {
      if (!isPost()) {
        return person.get(path());
      }
      return isPage() ? person.postMeantForm(path(), body) : person.post(path(), body);
    }
  }

  private static Door door(String name, String body, Integer... statuses) {
    return new Door(
        name,
        name.replace("{key}", "CHK-4").replace("{projectKey}", "CHK"),
        body,
        List.of(statuses));
  }

  private static Door door(String name, String request, String body, Integer... statuses) {
    return new Door(name, request, body, List.of(statuses));
  }

  static Stream<Door> doors() {
    return Stream.of(
        door("POST /rest/po/1.0/story-checks", STORY, 401, 200, 200, 200),
        door("GET /rest/po/1.0/issues/{key}/story-check", "", 401, 404, 200, 200),
        door("GET /rest/po/1.0/issues/{key}/finding-decisions", "", 401, 404, 200, 200),
        door(
            "POST /rest/po/1.0/issues/{key}/findings/{check}/set-aside",
            "POST /rest/po/1.0/issues/CHK-4/findings/NamesABenefit/set-aside",
            "{\"reason\": \"agreed_with_team\"}",
            401,
            404,
            409,
            409),
        door(
            "POST /rest/po/1.0/issues/{key}/findings/{check}/count-again",
            "POST /rest/po/1.0/issues/CHK-4/findings/NamesABenefit/count-again",
            "{}",
            401,
            404,
            200,
            200),
        door(
            "GET /rest/po/1.0/story-form",
            "GET /rest/po/1.0/story-form?projectId=10000&issueTypeId=10001",
            "",
            401,
            404,
            200,
            200),
        door("GET /rest/po/1.0/projects/{projectKey}/backlog-health", "", 401, 404, 200, 200),
        door(
            "GET /rest/po/1.0/projects/{projectKey}/backlog-health/stories.csv",
            "",
            401,
            404,
            200,
            200),
        door(
            "GET /rest/po/1.0/projects/{projectKey}/backlog-health/trend.csv",
            "",
            401,
            404,
            200,
            200),
        door(
            "GET /rest/po/1.0/story-quality",
            "GET /rest/po/1.0/story-quality?team=project-10000",
            "",
            401,
            200,
            200,
            200),
        door("GET /rest/po/1.0/teams", "", 401, 200, 200, 200),
        door("GET /rest/po/1.0/openapi.json", "", 401, 200, 200, 200),
        door("POST /rest/po/1.0/settings-preview", "{\"settings\": {}}", 401, 403, 403, 200),
        door("GET /rest/po/1.0/story-backfill", "", 401, 403, 403, 200),
        door("POST /rest/po/1.0/story-backfill/start", "", 401, 403, 403, 200),
        door("POST /rest/po/1.0/story-backfill/stop", "", 401, 403, 403, 200),
        door("POST /rest/po/1.0/story-backfill/continue", "", 401, 403, 403, 200),
        door(
            "GET /rest/po/1.0/story-gate/today",
            "GET /rest/po/1.0/story-gate/today?workflow=none",
            "",
            401,
            403,
            403,
            200),
        door("GET /secure/admin/PoStoryCoachSettings!default.jspa", "", 302, 403, 403, 200),
        door("POST /secure/admin/PoStoryCoachSettings.jspa", REFUSED_FORM, 302, 403, 403, 200),
        door(
            "GET /secure/PoProjectStoryCoachSettings!default.jspa",
            "GET /secure/PoProjectStoryCoachSettings!default.jspa?projectKey=CHK",
            "",
            302,
            403,
            403,
            200),
        door(
            "POST /secure/PoProjectStoryCoachSettings.jspa",
            "projectKey=CHK&" + REFUSED_FORM,
            302,
            403,
            403,
            200),
        door("GET /secure/admin/PoCheckExistingStories!default.jspa", "", 302, 403, 403, 200),
        door("GET /secure/admin/PoCheckExistingStories.jspa", "", 302, 403, 403, 200),
        door("GET /secure/admin/PoCompatibility!default.jspa", "", 302, 403, 403, 200),
        door("GET /secure/admin/PoCompatibility.jspa", "", 302, 403, 403, 200),
        door(PANEL, "GET /browse/CHK-4", "", 302, 404, 200, 200),
        door(
            "jql-function po-stories-missing",
            "GET /rest/api/2/search?jql=issue+in+storiesMissing(testable,+CHK)",
            "",
            400,
            400,
            200,
            200),
        door(
            "web-panel po-backlog-health-page",
            "GET /projects/CHK?selectedItem=po-backlog-health",
            "",
            302,
            404,
            200,
            200),
        door(
            "dashboard-item po-story-quality-item",
            "GET /secure/Dashboard.jspa?selectPageId=10000",
            "",
            302,
            200,
            200,
            200),
        door(
            VALIDATOR,
            "GET /secure/admin/workflows/AddWorkflowTransitionValidatorParams!default.jspa"
                + "?workflowName=Checkout+workflow&workflowTransition=100"
                + "&pluginModuleKey=org.poworkbench:po-story-checks-met",
            "",
            302,
            403,
            403,
            200));
  }

  @Test
  void areAllInThisTable() {
    Set<String> listed =
        doors().map(Door::name).collect(Collectors.toCollection(() -> new TreeSet<>()));

    assertEquals(
        listed, BuiltDoors.of(TheSandbox.sandbox().apps().plugin("org.poworkbench").orElseThrow()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("doors")
  void letInWhomTheyShould(Door door) {
    List<Client> people =
        List.of(
            TheSandbox.anonymous(),
            TheSandbox.as("outsider"),
            TheSandbox.as("pat"),
            TheSandbox.as("admin"));

    assertEquals(
        door.statuses(), people.stream().map(person -> door.knockAs(person).status()).toList());
  }

  @Test
  void refuseFormsThatCarryNoToken() {
    assertAll(
        doors()
            .filter(Door::isPost)
            .map(
                door ->
                    () ->
                        assertEquals(
                            door.path().matches(".*/(story-checks|set-aside|settings-preview)")
                                ? 415
                                : 403,
                            TheSandbox.as("admin").postForm(door.path(), "small=3").status(),
                            door.name())));
  }

  @Test
  void refuseMethodsThatTheyDoNotKnow() {
    assertAll(
        doors()
            .filter(door -> door.isPage() && !door.isPost() && door.name().startsWith("GET"))
            .map(
                door ->
                    () ->
                        assertEquals(
                            405,
                            TheSandbox.as("admin").postMeantForm(door.path(), "").status(),
                            door.name())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>"
      })
  void showTextsAsTexts(String text) {
    String key =
        DemoIssues.create(
            "As a buyer I want " + text,
            "h3. Acceptance criteria\n* " + text + "\n\nAs a " + text + " I want " + text);

    String page = TheSandbox.as("pat").get("/browse/" + key).body();

    assertAll(
        () -> assertTrue(page.contains("data-review=\""), page),
        () -> assertFalse(page.contains(text), page),
        () -> assertFalse(page.contains(text.replaceAll("^[\"']>", "")), page));
  }
}
