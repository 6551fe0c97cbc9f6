package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Story;

class StoryRequestReaderTest {

  @Test
  void readsAWholeStory() throws IOException {
    Story story =
        read(
            """
            {"summary": "As a buyer I want a receipt", "description": "* paid", "issueType": "Story",
             "points": 2.5, "parentKey": "CHK-9", "projectKey": "CHK",
             "criteria": "* sent"}""");

    assertEquals(
        Story.of("As a buyer I want a receipt", "* paid")
            .ofType("Story")
            .estimatedAt(2.5)
            .under("CHK-9")
            .withCriteria("* sent"),
        story);
  }

  @Test
  void takesWhatIsAbsentOrNullAsUnknown() throws IOException {
    Story story =
        read(
            "{\"summary\": \"s\", \"issueType\": \"Story\", \"description\": null, \"points\": null}");

    assertEquals(Optional.empty(), story.description());
    assertEquals(Optional.empty(), story.points());
    assertEquals(Optional.empty(), story.parentKey());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          {"issueType": "Story"}                                   | summary   | po.rest.field.missing
          {"summary": "s"}                                         | issueType | po.rest.field.missing
          {"summary": 1, "issueType": "Story"}                     | summary   | po.rest.field.noText
          {"summary": "s", "issueType": "Story", "points": "3"}    | points    | po.rest.points.wrong
          {"summary": "s", "issueType": "Story", "points": -1}     | points    | po.rest.points.wrong
          {"summary": "s", "issueType": "Story", "points": 1e999}  | points    | po.rest.points.wrong
          {"summary": "s", "issueType": "Story", "projectKey": []} | projectKey | po.rest.field.noText
          {"summary": "s", "issueType": "Story", "colour": "red"}  | colour    | po.rest.field.unknown
          []                                                       | none      | po.rest.noObject
          {"summary":                                              | none      | po.rest.noJson""")
  void namesTheFieldAndTheReason(String body, String field, String reason) {
    RequestRefused refused = assertThrows(RequestRefused.class, () -> read(body));

    assertEquals(400, refused.status());
    assertEquals(field, refused.field());
    assertEquals(reason, refused.reasonKey());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {"\"CHK\" | CHK", "\" \" | none", "null | none"})
  void readsTheProjectThatTheStoryIsMeantFor(String sent, String key) throws IOException {
    String body = "{\"summary\": \"s\", \"issueType\": \"Story\", \"projectKey\": %s}";

    assertEquals(Optional.ofNullable(key), request(body.formatted(sent)).projectKey());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          "issueKey": "CHK-41"                                          | kept | * kept  | 5    | CHK-1
          "issueKey": "CHK-41", "summary": "new"                        | new  | * kept  | 5    | CHK-1
          "issueKey": "CHK-41", "description": null, "points": null     | kept | * kept  | 5    | CHK-1
          "issueKey": "CHK-41", "criteria": ""                          | kept | none    | 5    | CHK-1
          "issueKey": "CHK-41", "points": 2, "parentKey": "CHK-2"       | kept | * kept  | 2    | CHK-2""")
  void takesFromTheIssueWhatIsNotSent(
      String sent, String summary, String criteria, String points, String parent)
      throws IOException {
    Story issue =
        Story.of("kept", "kept too")
            .estimatedAt(5)
            .under("CHK-1")
            .withCriteria("* kept")
            .labelled("enabler")
            .blockedBy("CHK-7");

    Story story = request("{\"issueType\": \"Story\", " + sent + "}").over(issue);

    assertEquals(Optional.of(summary), story.summary());
    assertEquals(issue.description(), story.description());
    assertEquals(Optional.ofNullable(criteria), story.criteria());
    assertEquals(points, story.points().orElseThrow().toString());
    assertEquals(Optional.of(parent), story.parentKey());
    assertEquals(issue.labels(), story.labels());
    assertEquals(issue.surroundings(), story.surroundings());
  }

  @Test
  void refusesAnEmptyBody() {
    assertEquals(400, assertThrows(RequestRefused.class, () -> read("")).status());
  }

  @ParameterizedTest(name = "{0} bytes over the limit")
  @CsvSource({"0, 400", "1, 413"})
  void refusesABodyOverTheLimit(int over, int status) {
    String body = " ".repeat(JsonBody.MOST_BYTES - 2 + over) + "[]";

    assertEquals(status, assertThrows(RequestRefused.class, () -> read(body)).status());
  }

  private static Story read(String body) throws IOException {
    return request(body).story();
  }

  private static StoryRequestReader.StoryRequest request(String body) throws IOException {
    return StoryRequestReader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
