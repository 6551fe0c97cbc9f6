package org.poworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The validator 'Story checks met' before Ready, added on the administration's page. */
@ExtendWith(TheSandbox.class)
class StoryGateIT {
  private static final String PAGES = "/secure/admin/workflows/";
  private static final String READY = "100";
  private static final String PLACE =
      "workflowName="
          + URLEncoder.encode("Checkout workflow", StandardCharsets.UTF_8)
          + "&workflowTransition="
          + READY;

  @BeforeEach
  void addTheGate() {
    Client.Answer added =
        post(
            "AddWorkflowTransitionValidatorParams.jspa",
            PLACE
                + "&pluginModuleKey=org.poworkbench:po-story-checks-met"
                + "&poLetters=V&poLetters=T&poScope=stories&poUnsure=pass&poFailure=pass");
    assertEquals(302, added.status(), added.body());
  }

  @AfterEach
  void removeTheGate() {
    assertEquals(302, post("DeleteWorkflowTransitionValidators.jspa", PLACE + "&count=0").status());
  }

  @Test
  void namesEveryGapAndLeavesTheStoryWhereItIs() {
    String key = DemoIssues.create("As a buyer I want a receipt", null);

    Client.Answer refused = move(key);

    assertEquals(400, refused.status(), refused.body());
    String message = refused.json().path("errorMessages").path(0).asText();
    assertTrue(message.contains(key), message);
    assertTrue(message.contains("Valuable") && message.contains("Testable"), message);
    assertEquals("Open", status(key));
  }

  @Test
  void letsAStoryPassThatHasWhatIsAsked() {
    String key =
        DemoIssues.create(
            "As a buyer I want a receipt so that I can claim it back",
            "h3. Acceptance criteria\n"
                + "* The receipt is mailed within 5 minutes of the payment\n"
                + "* The receipt names the buyer, the amount and the date");

    Client.Answer moved = move(key);

    assertEquals(204, moved.status(), moved.body());
    assertEquals("Ready", status(key));
  }

  private static Client.Answer move(String key) {
    return TheSandbox.as("pat")
        .post(
            "/rest/api/2/issue/" + key + "/transitions",
            "{\"transition\": {\"id\": \"" + READY + "\"}}");
  }

  private static String status(String key) {
    return TheSandbox.as("pat")
        .get("/rest/api/2/issue/" + key)
        .json()
        .path("fields")
        .path("status")
        .path("name")
        .asText();
  }

  private static Client.Answer post(String page, String form) {
    Client admin = TheSandbox.as("admin");
    return admin.send(
        admin
            .request(PAGES + page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Atlassian-Token", "no-check")
            .POST(BodyPublishers.ofString(form)));
  }
}
