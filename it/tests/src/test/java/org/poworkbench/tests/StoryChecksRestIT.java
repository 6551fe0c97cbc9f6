package org.poworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two endpoints of story checks, each documented outcome. */
@ExtendWith(TheSandbox.class)
class StoryChecksRestIT {
  private static final String CHECKS = "/rest/po/1.0/story-checks";

  private static final String STORY =
      """
      {"summary": "As a buyer I want a receipt by mail so that I can claim it back",
       "description": "h3. Acceptance criteria\\n* The mail arrives within one minute\\n* It names the VAT",
       "issueType": "Story", "points": 3}""";

  @Test
  void saysWhatItUnderstoodOfAText() {
    Client.Answer answer = TheSandbox.as("pat").post(CHECKS, STORY);

    JsonNode check = answer.json();
    assertAll(
        () -> assertEquals(200, answer.status(), answer.body()),
        () -> assertTrue(check.path("story").booleanValue()),
        () -> assertEquals("buyer", lastWord(check.path("voice").path("role").asText())),
        () -> assertTrue(check.path("voice").path("benefit").asText().contains("claim it back")),
        () -> assertEquals("met", check.path("letters").path("V").asText()),
        () -> assertEquals("met", check.path("letters").path("T").asText()),
        () -> assertEquals(2, check.path("criteria").size()),
        () -> assertTrue(check.path("score").isNumber()));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  @Test
  void namesPlaceReasonAndMendOfEachFinding() {
    JsonNode check =
        TheSandbox.as("pat")
            .post(
                CHECKS, "{\"summary\": \"As a buyer I want a receipt\", \"issueType\": \"Story\"}")
            .json();

    JsonNode finding = finding(check, "V");
    assertAll(
        () -> assertEquals("missed", finding.path("verdict").asText()),
        () -> assertFalse(finding.path("check").asText().isBlank()),
        () -> assertFalse(finding.path("why").asText().isBlank()),
        () -> assertFalse(finding.path("mend").asText().isBlank()));
  }

  private static JsonNode finding(JsonNode check, String letter) {
    for (JsonNode finding : check.path("findings")) {
      if (finding.path("letter").asText().equals(letter)
          && finding.path("verdict").asText().equals("missed")) {
        return finding;
      }
    }
    throw new AssertionError("No finding for " + letter + " in " + check);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no JSON        | {"summary"                                            | ''
          no object      | []                                                    | ''
          no summary     | {"issueType": "Story"}                                | summary
          no type        | {"summary": "x"}                                      | issueType
          unknown field  | {"summary": "x", "issueType": "Story", "colour": "y"} | colour
          no text        | {"summary": 5, "issueType": "Story"}                  | summary
          points no size | {"summary": "x", "issueType": "Story", "points": -1}  | points""")
  void refusesBadInputWithFieldAndReason(String name, String body, String field) {
    Client.Answer answer = TheSandbox.as("pat").post(CHECKS, body);

    JsonNode error = answer.json().path("errors").path(0);
    assertAll(
        () -> assertEquals(400, answer.status(), answer.body()),
        () -> assertEquals(field, error.path("field").asText()),
        () -> assertFalse(error.path("reason").asText().isBlank()));
  }

  @Test
  void refusesATextThatIsTooLarge() {
    String body = "{\"summary\": \"" + "x".repeat(1_500_001) + "\", \"issueType\": \"Story\"}";

    assertEquals(413, TheSandbox.as("pat").post(CHECKS, body).status());
  }

  @Test
  void asksAnonymousToLogIn() {
    assertAll(
        () -> assertEquals(401, TheSandbox.anonymous().post(CHECKS, STORY).status()),
        () ->
            assertEquals(
                401, TheSandbox.anonymous().get("/rest/po/1.0/issues/CHK-1/story-check").status()));
  }

  @Test
  void judgesAnIssueForWhoMaySeeItAndHidesItFromOthers() {
    String key = DemoIssues.anyStory();
    Client.Answer insider = TheSandbox.as("pat").get("/rest/po/1.0/issues/" + key + "/story-check");
    Client.Answer outsider =
        TheSandbox.as("outsider").get("/rest/po/1.0/issues/" + key + "/story-check");
    Client.Answer missing = TheSandbox.as("outsider").get("/rest/po/1.0/issues/NOPE-1/story-check");

    assertAll(
        () -> assertEquals(200, insider.status(), insider.body()),
        () -> assertEquals(404, outsider.status()),
        () -> assertEquals(404, missing.status()),
        () ->
            assertEquals(
                missing.body().replace("NOPE-1", ""),
                outsider.body().replace(key, ""),
                "hidden and missing look alike"));
  }

  @Test
  void countsLinksOfTheIssueThatIsChangedForWhoMaySeeIt() {
    String blocked = DemoIssues.create("As a buyer I want a receipt", "");
    String blocker = DemoIssues.create("As a clerk I want a number for each receipt", "");
    Client pat = TheSandbox.as("pat");
    Client.Answer linked =
        pat.post(
            "/rest/api/2/issueLink",
            """
            {"type": {"name": "Blocks"}, "outwardIssue": {"key": "%s"}, "inwardIssue": {"key": "%s"}}"""
                .formatted(blocked, blocker));
    String body =
        "{\"description\": \"paid\", \"issueType\": \"Story\", \"issueKey\": \"" + blocked + "\"}";

    Client.Answer insider = pat.post(CHECKS, body);
    Client.Answer outsider = TheSandbox.as("outsider").post(CHECKS, body);
    Client.Answer missing = TheSandbox.as("outsider").post(CHECKS, body.replace(blocked, "NO-1"));
    assertAll(
        () -> assertEquals(201, linked.status(), linked.body()),
        () -> assertEquals("missed", insider.json().path("letters").path("I").asText()),
        () ->
            assertTrue(insider.json().path("voice").path("activity").asText().contains("receipt")),
        () -> assertEquals(400, outsider.status()),
        () -> assertEquals("issueKey", outsider.json().at("/errors/0/field").asText()),
        () ->
            assertEquals(missing.body().replace("NO-1", ""), outsider.body().replace(blocked, "")),
        () -> assertEquals(401, TheSandbox.anonymous().post(CHECKS, body).status()));
  }

  @Test
  void countsTheParentForWhoMaySeeItOnly() {
    Client pat = TheSandbox.as("pat");
    String epic =
        pat.post(
                "/rest/api/2/issue",
                """
                {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "Epic"},
                 "summary": "Receipts by mail",
                 "description": "h3. Benefit hypothesis\\nIf buyers get a receipt by mail, 20 % fewer of them call us."}}""")
            .json()
            .path("key")
            .asText();
    String body =
        "{\"summary\": \"As a buyer I want a receipt by mail\", \"issueType\": \"Story\","
            + " \"parentKey\": \""
            + epic
            + "\"}";
    Client outsider = TheSandbox.as("outsider");

    assertEquals("met", verdict(pat.post(CHECKS, body), "ParentNamesABenefit"), epic);
    assertEquals(
        "not_applicable", verdict(outsider.post(CHECKS, body), "ParentNamesABenefit"), epic);
    assertEquals(
        outsider.post(CHECKS, body.replace(epic, "NO-1")).body(),
        outsider.post(CHECKS, body).body(),
        "hidden and missing look alike");
  }

  private static String verdict(Client.Answer answer, String check) {
    for (JsonNode letter : answer.json().path("letterDetails")) {
      for (JsonNode one : letter.path("checks")) {
        if (one.path("check").asText().equals(check)) {
          return one.path("verdict").asText();
        }
      }
    }
    throw new AssertionError("No " + check + " in " + answer.body());
  }

  @Test
  void answersInTheLanguageOfTheReader() {
    Map<String, String> mends = new HashMap<>();
    for (String language : new String[] {"en", "de"}) {
      Client pat = TheSandbox.as("pat");
      JsonNode check =
          pat.send(
                  pat.request(CHECKS)
                      .header("Content-Type", "application/json")
                      .header("Accept-Language", language)
                      .POST(
                          java.net.http.HttpRequest.BodyPublishers.ofString(
                              "{\"summary\": \"As a buyer I want a receipt\","
                                  + " \"issueType\": \"Story\"}")))
              .json();
      mends.put(language, finding(check, "V").path("mend").asText());
    }

    assertTrue(mends.get("de").contains("damit"), mends.toString());
    assertTrue(mends.get("en").contains("so that"), mends.toString());
  }
}
