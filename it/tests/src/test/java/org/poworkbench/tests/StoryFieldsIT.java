package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fields 'Story score' and 'Story gaps' follow their issue. */
@ExtendWith(TheSandbox.class)
class StoryFieldsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void areFoundByJqlAfterAnIssueIsCreatedAndEdited() {
    String key = DemoIssues.create("As a buyer I want a receipt", "");
    awaitFound("key = " + key + " AND \"Story gaps\" = valuable AND \"Story score\" < 100");

    edit(
        key,
        "{\"fields\": {\"summary\": \"As a buyer I want a receipt so that I can claim it back\"}}");

    awaitFound("key = " + key + " AND \"Story gaps\" != valuable AND \"Story score\" > 0");
  }

  @Test
  void leaveNoTraceInTheHistory() {
    String key = DemoIssues.create("As a buyer I want a gift card", "");
    awaitFound("key = " + key + " AND \"Story score\" is not EMPTY");

    JsonNode changes =
        TheSandbox.as("pat")
            .get("/rest/api/2/issue/" + key + "?expand=changelog")
            .json()
            .path("changelog")
            .path("histories");

    assertEquals(0, changes.size(), changes.toString());
  }

  @Test
  void areEmptyOnTypesThatAreNotChecked() {
    JsonNode bugs =
        DemoIssues.search("project = CHK AND type = Bug AND \"Story score\" is not EMPTY");

    assertEquals(0, bugs.size());
  }

  private static void edit(String key, String json) {
    Client.Answer answer = TheSandbox.as("pat").put("/rest/api/2/issue/" + key, json);
    assertEquals(204, answer.status(), answer.body());
  }

  private static void awaitFound(String jql) {
    await(jql).atMost(PATIENCE).untilAsserted(() -> assertTrue(DemoIssues.search(jql).size() == 1));
  }
}
