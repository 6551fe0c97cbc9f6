package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All checks over a real backlog, as stories or by the type that they have. */
@EnabledIfSystemProperty(named = "po.data", matches = ".+")
class RealBacklogTest {
  private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);
  private final Map<String, Integer> missed = new TreeMap<>();

  @ParameterizedTest
  @CsvSource({"AC, 4503", "ALOY, 1499", "MOD, 367", "TIMOB, 22363"})
  void everyIssueIsReviewed(String project, int issues) throws IOException {
    assertEquals(issues, review(project));
    System.out.println("missed\t" + project + "\t" + missed);
  }

  @Test
  void someStoriesAreFoundInIt() throws IOException {
    review("ALOY");
    assertTrue(missed.getOrDefault("stories", 0) > 0);
  }

  private int review(String project) throws IOException {
    Path file = Path.of(System.getProperty("po.data"), "jira-tidev", project + ".jsonl.gz");
    ObjectMapper json = new ObjectMapper();
    int issues = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        review(json.readTree(line));
        issues++;
      }
    }
    return issues;
  }

  private void review(JsonNode issue) {
    Story story = Story.of(text(issue, "summary"), text(issue, "description"));
    StoryReview asTyped = checks.review(story.ofType(text(issue, "type")));
    PlacesOfReview.assertInside(story, asTyped);
    PlacesOfReview.assertInside(story, checks.review(story.ofType("Story")));
    missed.merge("stories", asTyped.story() ? 1 : 0, Integer::sum);
    asTyped.findings().forEach(finding -> missed.merge(finding.check(), 1, Integer::sum));
  }

  private static String text(JsonNode issue, String field) {
    return issue.path(field).isTextual() ? issue.path(field).asText() : null;
  }
}
