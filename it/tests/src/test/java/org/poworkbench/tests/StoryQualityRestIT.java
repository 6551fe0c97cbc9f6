package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of teams over REST: each caller's own, with the issues behind each. */
@ExtendWith(TheSandbox.class)
class StoryQualityRestIT {
  private static final String QUALITY = "/rest/po/1.0/story-quality?";
  private static final String TEAMS = "/rest/po/1.0/teams";

  private static String team(String projectKey) {
    return "project-" + TheSandbox.sandbox().site().projects().byKey(projectKey).orElseThrow().id();
  }

  private static JsonNode quality(String person, String parameters) {
    Client.Answer answer = TheSandbox.as(person).get(QUALITY + parameters);
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.get(field).asText()));
    return texts;
  }

  @BeforeAll
  static void checkAllStories() {
    CheckedStories.ensure();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pat", "dev", "mia", "rick", "outsider", "admin"})
  void leadEachFigureToAsManyIssuesOfThatPerson(String person) {
    await().untilAsserted(() -> assertFiguresLeadToTheirIssues(person));
  }

  private static void assertFiguresLeadToTheirIssues(String person) {
    JsonNode answer = quality(person, CheckedStories.allTeams());
    Client client = TheSandbox.as(person);

    for (JsonNode team : answer.get("teams")) {
      String name = person + " " + team.get("name").asText();
      if (team.get("stories").asInt() > 0) {
        assertEquals(
            team.get("stories").asInt(), client.count(team.get("storiesJql").asText()), name);
        assertEquals(
            team.get("allMet").asInt(), client.count(team.get("allMetJql").asText()), name);
      }
      for (JsonNode letter : team.get("letters")) {
        if (!letter.get("missedJql").isNull()) {
          assertEquals(
              letter.get("missed").asInt(),
              client.count(letter.get("missedJql").asText()),
              name + " " + letter.get("letter").asText());
        }
      }
    }
  }

  @Test
  void putTheWorstTeamFirstAndMarkItsWeakestLetter() {
    JsonNode answer = quality("mia", CheckedStories.allTeams());
    List<Integer> shares = new ArrayList<>();
    answer
        .get("teams")
        .forEach(
            team ->
                shares.add(
                    team.get("allMetPercent").isNull()
                        ? Integer.MAX_VALUE
                        : team.get("allMetPercent").asInt()));

    assertEquals(shares.stream().sorted().toList(), shares);
    JsonNode first = answer.get("teams").get(0);
    assertTrue(
        answer.get("headline").asText().startsWith(first.get("name").asText() + " first: "),
        answer.get("headline").asText());
    assertEquals(
        1, texts(first.get("letters"), "weakest").stream().filter(Boolean::parseBoolean).count());
  }

  @Test
  void tellNoPercentOfFewStories() {
    for (JsonNode team : quality("mia", CheckedStories.allTeams()).get("teams")) {
      boolean few = team.get("stories").asInt() < 5;
      assertEquals(few, !team.get("comparable").asBoolean());
      assertEquals(few, team.get("allMetPercent").isNull());
      if (few) {
        team.get("letters").forEach(letter -> assertTrue(letter.get("percentMet").isNull()));
      }
    }
  }

  @Test
  void nameNoTeamThatIsNotThereForTheCaller() {
    String checkout = team("CHK");
    Client.Answer answer = TheSandbox.as("outsider").get(QUALITY + "team=" + checkout);

    assertEquals(200, answer.status());
    assertFalse(answer.body().contains("Checkout"), answer.body());
    assertEquals(checkout, answer.json().get("unavailable").get(0).asText());
    assertEquals(
        quality("outsider", "team=project-99999").get("headline"), answer.json().get("headline"));
    assertFalse(TheSandbox.as("outsider").get(TEAMS).body().contains("Checkout"));
    assertFalse(TheSandbox.as("outsider").get(TEAMS + "?team=" + checkout).body().contains("Che"));
  }

  @Test
  void findTeamsByName() {
    JsonNode found = TheSandbox.as("pat").get(TEAMS + "?q=chECK").json();
    assertEquals(List.of("Checkout"), texts(found.get("teams"), "name"));
    assertEquals(List.of(team("CHK")), texts(found.get("teams"), "key"));
    assertFalse(found.get("more").asBoolean());
    assertTrue(TheSandbox.as("pat").get(TEAMS + "?q=no+such+team").json().get("teams").isEmpty());
    assertEquals(
        List.of("Checkout"),
        texts(
            TheSandbox.as("pat").get(TEAMS + "?team=" + team("CHK")).json().get("teams"), "name"));
  }

  @Test
  void lookAtTheStoriesOfTheScope() {
    JsonNode open = quality("pat", "stories=open&team=" + team("CHK")).get("teams").get(0);
    JsonNode running =
        quality("pat", "stories=open-sprints&team=" + team("CHK")).get("teams").get(0);
    JsonNode next = quality("pat", "stories=next-sprint&team=" + team("CHK")).get("teams").get(0);

    assertTrue(running.get("stories").asInt() < open.get("stories").asInt());
    assertEquals(
        TheSandbox.as("pat")
            .count(open.get("storiesJql").asText() + " AND sprint in openSprints()"),
        running.get("stories").asInt());
    assertAll(
        List.of(running, next).stream()
            .map(
                scope ->
                    () ->
                        assertEquals(
                            TheSandbox.as("pat").count(scope.get("storiesJql").asText()),
                            scope.get("stories").asInt())));
  }

  @Test
  void showAsManyRowsAsWanted() {
    JsonNode answer = quality("mia", CheckedStories.allTeams() + "&rows=5");

    assertTrue(answer.get("teams").size() <= 5);
    assertNull(answer.get("teams").get(5));
  }

  @Test
  void speakTheLanguageOfTheCaller() {
    Client mia = TheSandbox.as("mia");
    Client.Answer answer =
        mia.send(
            mia.request(QUALITY + "team=" + team("CHK") + "&team=project-99999")
                .header("Accept-Language", "de")
                .GET());

    assertEquals(
        "1 Team ist f\u00fcr Sie nicht verf\u00fcgbar.",
        answer.json().get("unavailableLine").asText());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "story-quality | team",
        "story-quality?team=Checkout | team",
        "story-quality?team=project-1&stories=all | stories",
        "story-quality?team=project-1&rows=7 | rows",
        "story-quality?team=project-1&team=option- | team",
        "teams?team=nobody | team"
      })
  void refuseWithFieldAndReason(String path, String field) {
    Client.Answer answer = TheSandbox.as("pat").get("/rest/po/1.0/" + path);

    assertEquals(400, answer.status());
    JsonNode error = answer.json().get("errors").get(0);
    assertEquals(field, error.get("field").asText());
    assertFalse(error.get("reason").asText().isBlank());
  }

  @Test
  void refuseTooManyTeamsAndTooLongWords() {
    String many =
        IntStream.rangeClosed(1, 21)
            .mapToObj(i -> "team=project-" + i)
            .collect(Collectors.joining("&"));
    assertEquals(400, TheSandbox.as("pat").get(QUALITY + many).status());
    assertEquals(400, TheSandbox.as("pat").get(TEAMS + "?" + many).status());
    assertEquals(400, TheSandbox.as("pat").get(TEAMS + "?q=" + "x".repeat(101)).status());
  }

  @Test
  void turnAnonymousAway() {
    assertEquals(401, TheSandbox.anonymous().get(QUALITY + "team=" + team("CHK")).status());
    assertEquals(401, TheSandbox.anonymous().get(TEAMS).status());
  }
}
