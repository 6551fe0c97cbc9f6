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
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.rest.RestClient.Answer;

/** What issues refer to, over HTTP: links, versions, people, and what can be created. */
class ReferenceRestTest {

  @TempDir static Path home;

  private static RunningSite site;

  @BeforeAll
  static void start() {
    site = RunningSite.start(SandboxOptions.at(home));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void linksAndUnlinksIssues() throws Exception {
    String from = site.create("Story", "From");
    String to = site.create("Story", "To");
    assertEquals(201, link("dev", "Blocks", from, to).status());

    JsonNode link = site.get("dev", "api/2/issue/" + from).json().at("/fields/issuelinks/0");
    assertEquals("blocks", link.at("/type/outward").asText());
    assertEquals(to, link.at("/outwardIssue/key").asText());
    String path = "api/2/issueLink/" + link.get("id").asText();
    JsonNode shown = site.get("reader", path).json();
    assertEquals(from, shown.at("/inwardIssue/key").asText());
    assertEquals(to, shown.at("/outwardIssue/key").asText());

    assertEquals(404, site.get("outsider", path).status());
    assertEquals(403, site.send("reader", "DELETE", path, "").status());
    assertEquals(204, site.send("dev", "DELETE", path, "").status());
    assertEquals(404, site.get("dev", path).status());
  }

  @ParameterizedTest
  @CsvSource({
    "dev,Blocks,201",
    "reader,Blocks,403",
    "outsider,Blocks,404",
    "anonymous,Blocks,404",
    "dev,Nonsense,404"
  })
  void letsThoseLinkWhoMayAndSee(String who, String type, int status) throws Exception {
    String from = site.create("Story", "From");
    assertEquals(status, link(who, type, from, site.create("Story", "To")).status());
  }

  @Test
  void refusesToLinkAnIssueToItself() throws Exception {
    String key = site.create("Story", "Alone");
    assertEquals(400, link("dev", "Blocks", key, key).status());
  }

  @Test
  void namesTheTypesOfLinks() throws Exception {
    JsonNode types = site.get("dev", "api/2/issueLinkType").json().get("issueLinkTypes");
    JsonNode blocks = types.get(types.findValuesAsText("name").indexOf("Blocks"));
    assertEquals("is blocked by", blocks.get("inward").asText());
    assertEquals(
        blocks, site.get("dev", "api/2/issueLinkType/" + blocks.get("id").asText()).json());
    assertEquals(404, site.get("dev", "api/2/issueLinkType/1").status());
  }

  @Test
  void keepsVersions() throws Exception {
    Answer created =
        site.send(
            "pat",
            "POST",
            "api/2/version",
            "{\"project\":\"CHK\",\"name\":\"PI 1\",\"startDate\":\"2026-01-05\"}");
    assertEquals(201, created.status(), created.body());
    String path = "api/2/version/" + created.json().get("id").asText();
    Answer released =
        site.send("pat", "PUT", path, "{\"released\":true,\"releaseDate\":\"2026-03-31\"}");
    assertEquals("PI 1", released.json().get("name").asText());

    JsonNode shown = site.get("reader", path).json();
    assertEquals("2026-01-05", shown.get("startDate").asText());
    assertEquals("2026-03-31", shown.get("releaseDate").asText());
    assertTrue(shown.get("released").asBoolean());
    assertTrue(
        site.get("reader", "api/2/project/CHK/versions")
            .json()
            .findValuesAsText("name")
            .contains("PI 1"));
    assertEquals(404, site.get("outsider", path).status());
    assertEquals(404, site.get("outsider", "api/2/project/CHK/versions").status());
  }

  @ParameterizedTest
  @CsvSource({
    "pat,'{\"project\":\"CHK\",\"name\":\"  \"}',400",
    "pat,'{\"project\":\"CHK\",\"name\":\"x\",\"startDate\":\"soon\"}',400",
    "pat,'{\"project\":\"NONE\",\"name\":\"x\"}',404",
    "pat,'[]',400",
    "dev,'{\"project\":\"CHK\",\"name\":\"x\"}',403",
    "outsider,'{\"project\":\"CHK\",\"name\":\"x\"}',404",
    "anonymous,'{\"project\":\"CHK\",\"name\":\"x\"}',404"
  })
  void refusesVersionsThatCannotBe(String who, String body, int status) throws Exception {
    assertEquals(status, site.send(who, "POST", "api/2/version", body).status());
  }

  @Test
  void refusesAVersionTwice() throws Exception {
    String body = "{\"project\":\"CHK\",\"name\":\"Twice\"}";
    site.send("pat", "POST", "api/2/version", body);
    Answer again = site.send("pat", "POST", "api/2/version", body);
    assertTrue(again.json().get("errors").has("name"), again.body());
  }

  @ParameterizedTest
  @CsvSource({
    "dev,user?username=pat,200",
    "dev,user?key=pat,200",
    "dev,user?username=nobody,404",
    "anonymous,user?username=pat,401",
    "dev,user/search?username=.,200",
    "dev,user/search,400",
    "reader,user/search?username=.,403",
    "anonymous,user/search?username=.,401",
    "dev,user/assignable/search?project=CHK,200",
    "outsider,user/assignable/search?project=CHK,404",
    "anonymous,user/picker?query=pat,401"
  })
  void findsPeopleForThoseWhoMayPickThem(String who, String path, int status) throws Exception {
    assertEquals(status, site.get(who, "api/2/" + path).status());
  }

  @Test
  void searchesPeopleByTheBeginningsOfTheirNames() throws Exception {
    assertEquals(List.of("dev"), names(site.get("dev", "api/2/user/search?username=elo").json()));
    assertEquals(
        List.of("dev"), names(site.get("dev", "api/2/user/picker?query=dev").json().get("users")));
    assertEquals(
        List.of(), names(site.get("reader", "api/2/user/picker?query=dev").json().get("users")));
    assertEquals(
        List.of("dev", "pat"),
        names(site.get("dev", "api/2/user/assignable/search?project=CHK").json()));
  }

  @Test
  void tellsWhatCanBeCreated() throws Exception {
    JsonNode types = site.get("dev", "api/2/issue/createmeta/CHK/issuetypes").json();
    assertTrue(types.get("isLast").asBoolean());
    JsonNode story = types.at("/values/" + names(types.get("values")).indexOf("Story"));
    JsonNode fields =
        site.get("dev", "api/2/issue/createmeta/CHK/issuetypes/" + story.get("id").asText())
            .json()
            .get("values");
    JsonNode summary = fields.get(fields.findValuesAsText("fieldId").indexOf("summary"));
    assertTrue(summary.get("required").asBoolean());
    assertEquals(404, site.get("reader", "api/2/issue/createmeta/CHK/issuetypes").status());
    assertEquals(404, site.get("dev", "api/2/issue/createmeta/CHK/issuetypes/1").status());
  }

  private static Answer link(String who, String type, String from, String to) throws Exception {
    return site.send(
        who,
        "POST",
        "api/2/issueLink",
        """
        {"type": {"name": "%s"}, "inwardIssue": {"key": "%s"}, "outwardIssue": {"key": "%s"}}
        """
            .formatted(type, from, to));
  }

  private static List<String> names(JsonNode list) {
    return list.findValuesAsText("name").stream().toList();
  }
}
