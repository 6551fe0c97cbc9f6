package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The backlog of a project by REST and by the JQL function: what is counted follows the issues, and leads to them. */
@ExtendWith(TheSandbox.class)
class BacklogHealthIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BACKLOG = "/rest/po/1.0/projects/CHK/backlog-health";

  @BeforeAll
  static void untilTheDemoIsCounted() {
    CountedDemo.ensure();
  }

  @Test
  void counts() {
    JsonNode health = ask("");

    assertTrue(health.path("stories").asInt() > 0, health::toString);
    for (JsonNode letter : health.path("letters")) {
      int all =
          letter.path("met").asInt()
              + letter.path("missed").asInt()
              + letter.path("unsure").asInt();
      assertEquals(health.path("stories").asInt(), all, letter::toString);
    }
  }

  @Test
  void leadsEachNumberToItsIssues() {
    JsonNode health = ask("?sprint=none");

    assertAll(
        StreamSupport.stream(health.path("letters").spliterator(), false)
            .map(
                letter ->
                    () ->
                        assertEquals(
                            letter.path("missed").asInt(),
                            TheSandbox.as("pat").count(letter.path("jql").asText()),
                            letter::toString)));
    assertEquals(
        health.path("total").asInt(), TheSandbox.as("pat").count(health.path("jql").asText()));
  }

  @Test
  void leadsAMissedCheckToItsIssuesByTheFunction() {
    JsonNode health = ask("?check=HasCriteria");

    assertTrue(health.path("total").asInt() > 0, health::toString);
    assertEquals(
        health.path("total").asInt(), TheSandbox.as("pat").count(health.path("jql").asText()));
    assertEquals(
        health.path("total").asInt(),
        TheSandbox.as("pat").count("issue in storiesMissing(\"HasCriteria\", \"CHK\")"));
  }

  @Test
  void followsAStoryFromItsCreationToItsDeletion() {
    String key = DemoIssues.create("Let the narwhal dive", "");
    await(key).atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of(key), found("narwhal")));
    assertTrue(missing("valuable", key), "found by the function");

    edit(key, "As a buyer I want to see the narwhal so that I believe in it");
    await(key).atMost(PATIENCE).untilAsserted(() -> assertFalse(missing("valuable", key)));
    assertTrue(missing("testable", key), "still without criteria");

    assertEquals(204, TheSandbox.as("admin").delete("/rest/api/2/issue/" + key).status());
    await(key)
        .atMost(PATIENCE)
        .untilAsserted(() -> assertEquals(0, ask("?text=" + key).path("total").asInt()));
  }

  @Test
  void countsNoStoryThatIsDone() {
    String key = DemoIssues.create("Let the axolotl rest", "");
    await(key).atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of(key), found(key)));

    resolve(key);

    await(key).atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of(), found(key)));
    assertFalse(missing("testable", key), "not found by the function");
  }

  @Test
  void answersNobodyAboutAProjectThatIsNotTheirs() {
    assertEquals(401, TheSandbox.anonymous().get(BACKLOG).status());
    Client.Answer strange = TheSandbox.as("outsider").get(BACKLOG);
    Client.Answer none = TheSandbox.as("outsider").get(BACKLOG.replace("CHK", "NOPE"));

    assertEquals(404, strange.status());
    assertEquals(none.body(), strange.body().replace("CHK", "NOPE"));
  }

  @Test
  void namesWhatIsWrongInTheRequest() {
    Client.Answer answer = TheSandbox.as("pat").get(BACKLOG + "?letter=X");

    assertEquals(400, answer.status());
    assertEquals("letter", answer.json().path("errors").path(0).path("field").asText());
  }

  private static JsonNode ask(String query) {
    Client.Answer answer = TheSandbox.as("pat").get(BACKLOG + query);
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static List<String> found(String text) {
    return StreamSupport.stream(ask("?text=" + text).path("rows").spliterator(), false)
        .map(row -> row.path("key").asText())
        .toList();
  }

  private static boolean missing(String letter, String key) {
    return TheSandbox.as("pat")
            .count("key = " + key + " AND issue in storiesMissing(" + letter + ", CHK)")
        == 1;
  }

  private static void edit(String key, String summary) {
    String json = "{\"fields\": {\"summary\": " + DemoIssues.quoted(summary) + "}}";
    assertEquals(204, TheSandbox.as("pat").put("/rest/api/2/issue/" + key, json).status());
  }

  /** By whatever transition leads to an issue that is resolved. */
  private static void resolve(String key) {
    String path = "/rest/api/2/issue/" + key;
    for (int step = 0; step < 6 && unresolved(path); step++) {
      JsonNode transitions =
          TheSandbox.as("admin").get(path + "/transitions").json().path("transitions");
      String id =
          StreamSupport.stream(transitions.spliterator(), false)
              .filter(
                  one -> one.path("to").path("statusCategory").path("key").asText().equals("done"))
              .findFirst()
              .orElseGet(() -> transitions.path(transitions.size() - 1))
              .path("id")
              .asText();
      TheSandbox.as("admin")
          .post(path + "/transitions", "{\"transition\": {\"id\": \"" + id + "\"}}");
    }
    assertFalse(unresolved(path), "resolved");
  }

  private static boolean unresolved(String path) {
    return TheSandbox.as("admin").get(path).json().path("fields").path("resolution").isNull();
  }
}
