package org.poworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings that do not fit: who may set them aside, what is judged then, and how they come back. */
@ExtendWith(TheSandbox.class)
class SetAsideIT {
  private static final String AGREED =
      "{\"reason\": \"agreed_with_team\", \"details\": \"Talked about it.\"}";
  private static final String WISH = "As a buyer I want a receipt by mail";
  private static final String CRITERIA = "h3. Acceptance criteria\n* The mail names the VAT id";

  private static Client.Answer decide(Client person, String key, String what, String body) {
    return person.post("/rest/po/1.0/issues/" + key + "/findings/NamesABenefit/" + what, body);
  }

  private static Client.Answer setAside(Client person, String key) {
    return decide(person, key, "set-aside", AGREED);
  }

  private static JsonNode check(Client person, String key) {
    return person.get("/rest/po/1.0/issues/" + key + "/story-check").json();
  }

  private static Set<String> gaps(String key) {
    return TheSandbox.as("pat").keys("key = " + key + " AND \"Story gaps\" = valuable");
  }

  @Test
  void judgesTheStoryWithoutItEverywhereAtOnce() {
    Client pat = TheSandbox.as("pat");
    String key = DemoIssues.create(WISH, CRITERIA);
    CheckedStories.awaitFields(key);
    assertEquals(Set.of(key), gaps(key));

    Client.Answer answer = setAside(pat, key);

    assertAll(
        () -> assertEquals(200, answer.status(), answer.body()),
        () -> assertEquals("met", answer.json().path("letters").path("V").asText()),
        () -> assertEquals(answer.json(), check(pat, key)),
        () -> assertEquals(Set.of(), gaps(key)),
        () ->
            assertEquals("Pat Owner", answer.json().path("setAside").path(0).path("by").asText()));

    decide(pat, key, "count-again", "{}");

    assertEquals("missed", check(pat, key).path("letters").path("V").asText());
    assertEquals(Set.of(key), gaps(key));
    assertEquals(
        2,
        pat.get("/rest/po/1.0/issues/" + key + "/finding-decisions")
            .json()
            .path("decisions")
            .size());
  }

  @Test
  void isBackWhenItsWordsChangeAndNotBefore() {
    Client pat = TheSandbox.as("pat");
    String key = DemoIssues.create(WISH, CRITERIA);
    setAside(pat, key);

    edit(key, "{\"description\": \"As agreed.\\n\\n" + CRITERIA.replace("\n", "\\n") + "\"}");
    assertEquals("met", check(pat, key).path("letters").path("V").asText());

    edit(key, "{\"summary\": \"As a buyer I want a receipt on paper\"}");
    JsonNode changed = check(pat, key);
    assertEquals("missed", changed.path("letters").path("V").asText());
    assertTrue(changed.path("setAside").path(0).path("back").asBoolean(), changed.toString());
  }

  private static void edit(String key, String fields) {
    Client.Answer answer =
        TheSandbox.as("pat").put("/rest/api/2/issue/" + key, "{\"fields\": " + fields + "}");
    assertEquals(204, answer.status(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"set-aside", "count-again"})
  void isForWhoMayEditTheIssue(String what) {
    String key = DemoIssues.create(WISH, CRITERIA);
    String readable = storyThatTheOutsiderMayRead();
    Client outsider = TheSandbox.as("outsider");
    Client.Answer hidden = decide(outsider, key, what, AGREED);
    Client.Answer missing = decide(outsider, "NOPE-1", what, AGREED);

    assertAll(
        () -> assertEquals(401, decide(TheSandbox.anonymous(), key, what, AGREED).status()),
        () -> assertEquals(404, hidden.status()),
        () ->
            assertEquals(
                missing.body().replace("NOPE-1", ""),
                hidden.body().replace(key, ""),
                "hidden and missing look alike"),
        () -> assertEquals(403, decide(outsider, readable, what, AGREED).status()),
        () -> assertFalse(check(outsider, readable).path("maySetAside").asBoolean()),
        () -> assertEquals(0, check(TheSandbox.as("pat"), key).path("setAside").size()));
  }

  private static String storyThatTheOutsiderMayRead() {
    return TheSandbox.as("outsider")
        .get("/rest/api/2/search?maxResults=1&jql=project=PLT+AND+type=Story+AND+resolution=EMPTY")
        .json()
        .at("/issues/0/key")
        .asText();
  }

  @Test
  void tellsTheHistoryToWhoMaySeeTheIssue() {
    String key = DemoIssues.create(WISH, CRITERIA);
    setAside(TheSandbox.as("pat"), key);
    String path = "/rest/po/1.0/issues/" + key + "/finding-decisions";

    assertAll(
        () ->
            assertEquals(
                "Talked about it.",
                TheSandbox.as("dev").get(path).json().at("/decisions/0/details").asText()),
        () -> assertEquals(404, TheSandbox.as("outsider").get(path).status()),
        () -> assertEquals(401, TheSandbox.anonymous().get(path).status()));
  }
}
