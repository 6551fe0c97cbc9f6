package org.poworkbench.sandbox.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.rest.RestClient.Answer;

/** Boards, sprints and ranks as clients of Jira Software find them. */
class AgileRestTest {

  @TempDir static Path home;

  private static RunningSite site;
  private static long board;

  @BeforeAll
  static void start() throws Exception {
    site = RunningSite.start(SandboxOptions.at(home));
    board =
        site.get("pat", "agile/1.0/board?projectKeyOrId=CHK").json().at("/values/0/id").asLong();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({"pat,1,200", "reader,1,200", "outsider,0,404", "anonymous,0,404"})
  void showsABoardToThoseWhoMayBrowseItsProject(String who, int boards, int status)
      throws Exception {
    Answer all = site.get(who, "agile/1.0/board?type=scrum");
    assertEquals(boards, all.json().get("total").asInt());
    assertTrue(all.json().get("isLast").asBoolean());
    assertEquals(status, site.get(who, "agile/1.0/board/" + board).status());
    assertEquals(status, site.get(who, "agile/1.0/board/" + board + "/sprint").status());
    assertEquals(status, site.get(who, "agile/1.0/board/" + board + "/backlog").status());
  }

  @Test
  void keepsOneBoardPerProject() throws Exception {
    JsonNode again = site.get("dev", "agile/1.0/board").json().at("/values/0");
    assertEquals(board, again.get("id").asLong());
    assertEquals("scrum", again.get("type").asText());
  }

  @Test
  void newIssuesComeLastInTheBacklog() throws Exception {
    String first = site.create("Story", "First");
    String second = site.create("Story", "Second");
    assertEquals(List.of(first, second), backlogOf(first, second));
  }

  @Test
  void ranksIssuesInTheOrderGivenBeforeAndAfterAnother() throws Exception {
    List<String> made = stories(4);
    rank("dev", made.get(3) + "," + made.get(2), "rankBeforeIssue", made.get(0));
    assertEquals(
        List.of(made.get(3), made.get(2), made.get(0), made.get(1)),
        backlogOf(made.toArray(String[]::new)));
    rank("dev", made.get(3), "rankAfterIssue", made.get(1));
    assertEquals(
        List.of(made.get(2), made.get(0), made.get(1), made.get(3)),
        backlogOf(made.toArray(String[]::new)));
    JsonNode history =
        site.get("dev", "api/2/issue/" + made.get(3) + "?expand=changelog").json().get("changelog");
    assertEquals(List.of("Ranked higher", "Ranked lower"), history.findValuesAsText("toString"));
  }

  @Test
  void ranksHundredsOfTimesAtOnePlace() throws Exception {
    List<String> made = stories(3);
    for (int round = 0; round < 150; round++) {
      rank("dev", made.get(1 + round % 2), "rankAfterIssue", made.get(0));
      rank("dev", made.get(2 - round % 2), "rankBeforeIssue", made.get(1 + round % 2));
    }
    assertEquals(
        List.of(made.get(0), made.get(1), made.get(2)), backlogOf(made.toArray(String[]::new)));
  }

  @Test
  void ranksAtMostFiftyIssuesInACall() throws Exception {
    String anchor = site.create("Story", "Anchor");
    String keys = String.join("\",\"", Collections.nCopies(51, anchor));
    Answer refused =
        site.send(
            "dev",
            "PUT",
            "agile/1.0/issue/rank",
            "{\"issues\":[\"" + keys + "\"],\"rankBeforeIssue\":\"" + anchor + "\"}");
    assertEquals(400, refused.status());
    assertTrue(refused.json().at("/errors/issues").asText().contains("50"), refused.body());
    assertTrue(refused.json().has("errorMessages"), refused.body());
  }

  @ParameterizedTest
  @CsvSource({"reader,403", "outsider,400", "anonymous,401"})
  void refusesToRankAndMoveWithoutTheRight(String who, int status) throws Exception {
    List<String> made = stories(2);
    String sprint = newSprint("Refused");
    String issues = "{\"issues\":[\"" + made.get(0) + "\"]";
    assertEquals(
        status,
        site.send(
                who,
                "PUT",
                "agile/1.0/issue/rank",
                issues + ",\"rankAfterIssue\":\"" + made.get(1) + "\"}")
            .status());
    assertEquals(status, site.send(who, "POST", "agile/1.0/backlog/issue", issues + "}").status());
    int moved =
        site.send(who, "POST", "agile/1.0/sprint/" + sprint + "/issue", issues + "}").status();
    assertEquals(who.equals("outsider") ? 404 : status, moved);
    assertEquals(made, backlogOf(made.toArray(String[]::new)));
  }

  @ParameterizedTest
  @CsvSource({
    "'{}',400",
    "'{\"issues\":[]}',400",
    "'{\"issues\":[\"CHK-99999\"],\"rankAfterIssue\":\"CHK-99998\"}',400",
    "'[]',400",
    "'{',400"
  })
  void refusesWhatIsNoRanking(String body, int status) throws Exception {
    assertEquals(status, site.send("dev", "PUT", "agile/1.0/issue/rank", body).status());
  }

  @Test
  void refusesToRankAnIssueBesideItself() throws Exception {
    String key = site.create("Story", "Alone");
    assertEquals(
        400,
        site.send(
                "dev",
                "PUT",
                "agile/1.0/issue/rank",
                "{\"issues\":[\"" + key + "\"],\"rankAfterIssue\":\"" + key + "\"}")
            .status());
  }

  @Test
  void leadsASprintFromItsPlanToItsEnd() throws Exception {
    List<String> made = stories(2);
    String sprint = newSprint("A life");
    move(sprint, made);
    assertEquals(List.of(), backlogOf(made.toArray(String[]::new)));
    assertEquals(made, keys(site.get("dev", "agile/1.0/sprint/" + sprint + "/issue")));

    Answer tooEarly =
        site.send("pat", "POST", "agile/1.0/sprint/" + sprint, "{\"state\":\"active\"}");
    assertEquals(400, tooEarly.status());
    assertTrue(tooEarly.json().at("/errors").has("startDate"), tooEarly.body());
    Answer started =
        site.send(
            "pat",
            "POST",
            "agile/1.0/sprint/" + sprint,
            """
            {"state": "active", "startDate": "2026-04-11T15:22:00.000+10:00",
             "endDate": "2026-04-20T01:22:00.000+1000"}
            """);
    assertEquals(200, started.status(), started.body());
    assertEquals("active", started.json().get("state").asText());

    finish(made.get(0));
    Answer closed =
        site.send("pat", "POST", "agile/1.0/sprint/" + sprint, "{\"state\":\"closed\"}");
    assertTrue(closed.json().has("completeDate"), closed.body());
    assertEquals(List.of(made.get(1)), backlogOf(made.toArray(String[]::new)));
    assertEquals(
        400,
        site.send("pat", "POST", "agile/1.0/sprint/" + sprint, "{\"state\":\"active\"}").status());
    JsonNode left =
        site.get("dev", "agile/1.0/issue/" + made.get(1)).json().at("/fields/closedSprints/0");
    assertEquals("A life", left.get("name").asText());
  }

  @Test
  void movesIssuesFromSprintToSprintAndBack() throws Exception {
    List<String> made = stories(1);
    String one = newSprint("One");
    String two = newSprint("Two");
    move(one, made);
    move(two, made);
    assertEquals(List.of(), keys(site.get("dev", "agile/1.0/sprint/" + one + "/issue")));
    assertEquals(
        two,
        site.get("dev", "agile/1.0/issue/" + made.get(0)).json().at("/fields/sprint/id").asText());
    assertEquals(
        204,
        site.send(
                "dev", "POST", "agile/1.0/backlog/issue", "{\"issues\":[\"" + made.get(0) + "\"]}")
            .status());
    assertEquals(made, backlogOf(made.get(0)));
  }

  @Test
  void ranksWhatItMovesIntoASprint() throws Exception {
    List<String> made = stories(3);
    String sprint = newSprint("Ranked");
    move(sprint, made.subList(0, 2));
    Answer moved =
        site.send(
            "dev",
            "POST",
            "agile/1.0/sprint/" + sprint + "/issue",
            "{\"issues\":[\"%s\"],\"rankBeforeIssue\":\"%s\"}".formatted(made.get(2), made.get(0)));
    assertEquals(204, moved.status(), moved.body());
    assertEquals(
        List.of(made.get(2), made.get(0), made.get(1)),
        keys(site.get("dev", "agile/1.0/board/" + board + "/sprint/" + sprint + "/issue")));
  }

  @ParameterizedTest
  @CsvSource({"dev,201,204", "reader,403,403", "outsider,400,404", "anonymous,401,401"})
  void letsThoseWhoManageSprintsCreateAndDeleteThem(String who, int created, int deleted)
      throws Exception {
    assertEquals(
        created,
        site.send(
                who,
                "POST",
                "agile/1.0/sprint",
                "{\"name\":\"Mine\",\"originBoardId\":" + board + "}")
            .status());
    String sprint = newSprint("Doomed");
    assertEquals(deleted, site.send(who, "DELETE", "agile/1.0/sprint/" + sprint, "").status());
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"originBoardId\": %d}',name",
    "'{\"name\": \"x\", \"originBoardId\": 1}',originBoardId",
    "'{\"name\": \"A name of more than thirty characters\", \"originBoardId\": %d}',name",
    "'{\"name\": \"x\", \"originBoardId\": %d, \"startDate\": \"soon\"}',startDate",
  })
  void namesTheFieldThatIsWrongWithASprint(String body, String field) throws Exception {
    Answer refused = site.send("pat", "POST", "agile/1.0/sprint", body.formatted(board));
    assertEquals(400, refused.status());
    assertTrue(refused.json().get("errors").has(field), refused.body());
  }

  @Test
  void listsSprintsByTheirState() throws Exception {
    newSprint("To come");
    JsonNode future =
        site.get("reader", "agile/1.0/board/" + board + "/sprint?state=future").json();
    assertFalse(future.get("values").isEmpty());
    future.get("values").forEach(sprint -> assertEquals("future", sprint.get("state").asText()));
    assertEquals(400, site.get("pat", "agile/1.0/board/" + board + "/sprint?state=old").status());
  }

  @Test
  void narrowsABoardByTheQueryOfTheClient() throws Exception {
    List<String> made = stories(2);
    Answer found =
        site.get(
            "dev",
            "agile/1.0/board/"
                + board
                + "/issue?jql=key%20%3D%20"
                + made.get(0)
                + "&fields=summary");
    assertEquals(List.of(made.get(0)), keys(found));
    assertEquals(400, site.get("dev", "agile/1.0/board/" + board + "/issue?jql=nonsense").status());
  }

  @Test
  void epicsAndSubtasksStandInNoBacklog() throws Exception {
    String epic = site.create("Epic", "A big one");
    assertEquals(List.of(), backlogOf(epic));
    assertTrue(
        site.get("dev", "agile/1.0/board/" + board + "/epic")
            .json()
            .findValuesAsText("key")
            .contains(epic));
  }

  private static List<String> stories(int count) throws Exception {
    List<String> keys = new ArrayList<>();
    for (int index : IntStream.range(0, count).toArray()) {
      keys.add(site.create("Story", "Story " + index));
    }
    return keys;
  }

  private static String newSprint(String name) throws Exception {
    Answer created =
        site.send(
            "pat",
            "POST",
            "agile/1.0/sprint",
            "{\"name\":\"" + name + "\",\"originBoardId\":" + board + "}");
    assertEquals(201, created.status(), created.body());
    return created.json().get("id").asText();
  }

  private static void move(String sprint, List<String> keys) throws Exception {
    Answer moved =
        site.send(
            "dev",
            "POST",
            "agile/1.0/sprint/" + sprint + "/issue",
            "{\"issues\":[\"" + String.join("\",\"", keys) + "\"]}");
    assertEquals(204, moved.status(), moved.body());
  }

  private static void rank(String who, String keys, String place, String anchor) throws Exception {
    Answer ranked =
        site.send(
            who,
            "PUT",
            "agile/1.0/issue/rank",
            "{\"issues\":[\"%s\"],\"%s\":\"%s\"}"
                .formatted(keys.replace(",", "\",\""), place, anchor));
    assertEquals(204, ranked.status(), ranked.body());
  }

  private static void finish(String key) throws Exception {
    for (JsonNode transition :
        site.get("pat", "api/2/issue/" + key + "/transitions").json().get("transitions")) {
      if (transition.at("/to/name").asText().equals("Done")) {
        site.send(
            "pat",
            "POST",
            "api/2/issue/" + key + "/transitions",
            "{\"transition\":{\"id\":\"" + transition.get("id").asText() + "\"}}");
      }
    }
  }

  /** Those of the issues that stand in the backlog, in its order. */
  private static List<String> backlogOf(String... keys) throws Exception {
    List<String> all =
        keys(site.get("dev", "agile/1.0/board/" + board + "/backlog?maxResults=1000"));
    return all.stream().filter(List.of(keys)::contains).toList();
  }

  private static List<String> keys(Answer answer) throws Exception {
    assertEquals(200, answer.status(), answer.body());
    List<String> keys = new ArrayList<>();
    answer.json().get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
    return keys;
  }
}
