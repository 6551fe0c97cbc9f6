package org.poworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The validator 'Story checks met', put on a transition by an administrator, and met by people who move stories. */
@ExtendWith(TheSandbox.class)
class StoryChecksMetIT {
  private static final String PAGES = "/secure/admin/workflows/";
  private static final String PLACE = "workflowName=Checkout+workflow&workflowTransition=100";
  private static final String MODULE = "&pluginModuleKey=org.poworkbench:po-story-checks-met";
  private static final String TODAY = "/rest/po/1.0/story-gate/today?workflow=Checkout+workflow";
  private static final String TRANSITION = "{\"transition\": {\"id\": \"100\"}}";

  private final Client admin = TheSandbox.as("admin");
  private final Client pat = TheSandbox.as("pat");

  @BeforeEach
  void askForValuableAndTestable() {
    Client.Answer added =
        admin.postMeantForm(
            PAGES + "AddWorkflowTransitionValidatorParams.jspa",
            PLACE
                + MODULE
                + "&poLetters=V&poLetters=T&poScore=&poScope=stories&poUnsure=pass&poFailure=pass");
    assertEquals(302, added.status(), added.body());
  }

  @AfterEach
  void askForNothing() {
    Client.Answer removed =
        admin.postMeantForm(PAGES + "DeleteWorkflowTransitionValidators.jspa", PLACE + "&count=0");
    assertEquals(302, removed.status(), removed.body());
  }

  @Test
  void showsAdministratorsWhatItAsks() {
    String form =
        admin
            .get(PAGES + "AddWorkflowTransitionValidatorParams!default.jspa?" + PLACE + MODULE)
            .body();
    String edit =
        admin
            .get(PAGES + "EditWorkflowTransitionValidatorParams!default.jspa?" + PLACE + "&count=0")
            .body();
    String view = admin.get(PAGES + "ViewWorkflowTransition.jspa?" + PLACE).body();

    assertAll(
        () -> assertTrue(form.contains("Letters that must be met"), form),
        () -> assertTrue(edit.contains("value=\"V\" checked"), edit),
        () -> assertFalse(edit.contains("value=\"I\" checked"), edit),
        () -> assertTrue(view.contains("V, T must be met."), view));
  }

  @Test
  void refusesAStoryWithEveryGapAtOnceAndChangesNothing() {
    String key = DemoIssues.create("As a buyer I want a receipt", null);
    JsonNode before = fields(key);

    Client.Answer refused = move(key);

    JsonNode messages = refused.json().path("errorMessages");
    String message = messages.path(0).asText();
    JsonNode after = fields(key);
    assertAll(
        () -> assertEquals(400, refused.status(), refused.body()),
        () -> assertEquals(1, messages.size(), refused.body()),
        () -> assertTrue(message.startsWith(key + " cannot move to Ready yet. 2 things"), message),
        () -> assertTrue(message.contains("\n1. Valuable: "), message),
        () -> assertTrue(message.contains("\n2. Testable: "), message),
        () -> assertEquals(before.path("status"), after.path("status")),
        () -> assertEquals(before.path("updated"), after.path("updated")));
  }

  @Test
  void letsTheStoryPassWhenItIsMended() {
    String key = DemoIssues.create("As a buyer I want a receipt", null);
    assertEquals(400, move(key).status());

    Client.Answer mended =
        pat.put(
            "/rest/api/2/issue/" + key,
            """
            {"fields": {"summary": "As a buyer I want a receipt so that I can claim it back",
             "description": "h3. Acceptance criteria\\n* The mail arrives within one minute\\n* It names the VAT"}}""");
    Client.Answer moved = move(key);

    assertAll(
        () -> assertEquals(204, mended.status(), mended.body()),
        () -> assertEquals(204, moved.status(), moved.body()),
        () -> assertEquals("Ready", fields(key).path("status").path("name").asText()));
  }

  @Test
  void countsForAdministratorsWhatItWouldStop() {
    CheckedStories.ensure();
    Client.Answer answer = admin.get(TODAY + "&letters=VT");

    JsonNode today = answer.json();
    int stopped = today.path("stopped").asInt();
    assertAll(
        () -> assertEquals(200, answer.status(), answer.body()),
        () -> assertTrue(stopped > 0, answer.body()),
        () -> assertTrue(stopped < today.path("stories").asInt(), answer.body()),
        () ->
            assertTrue(
                today.path("sentence").asText().startsWith("Today " + stopped + " of "),
                answer.body()),
        () -> assertEquals(stopped, admin.count(today.path("stoppedJql").asText())),
        () -> assertEquals(0, admin.get(TODAY).json().path("stopped").asInt()),
        () -> assertEquals(400, admin.get(TODAY + "&letters=VX").status()),
        () -> assertEquals(403, pat.get(TODAY).status()),
        () -> assertEquals(403, TheSandbox.as("outsider").get(TODAY).status()),
        () -> assertEquals(401, TheSandbox.anonymous().get(TODAY).status()));
  }

  @Test
  void asksNothingOfOtherTypes() {
    Client.Answer bug =
        pat.post(
            "/rest/api/2/issue",
            """
            {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "Bug"},
             "summary": "Receipt is empty"}}""");

    assertEquals(204, move(bug.json().path("key").asText()).status());
  }

  private Client.Answer move(String key) {
    return pat.post("/rest/api/2/issue/" + key + "/transitions", TRANSITION);
  }

  private JsonNode fields(String key) {
    return pat.get("/rest/api/2/issue/" + key).json().path("fields");
  }
}
