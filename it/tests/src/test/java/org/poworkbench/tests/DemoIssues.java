package org.poworkbench.tests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Finds issues of the demo, and makes new ones for tests that change them. */
final class DemoIssues {
  private DemoIssues() {}

  static String anyStory() {
    return search("project = CHK AND type = Story ORDER BY key").path(0).path("key").asText();
  }

  /** The issues that pat finds. */
  static JsonNode search(String jql) {
    return TheSandbox.as("pat")
        .get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
        .json()
        .path("issues");
  }

  /** A new story of the demo's project, reported by pat; answers its key. */
  static String create(String summary, String description) {
    Client.Answer answer =
        TheSandbox.as("pat")
            .post(
                "/rest/api/2/issue",
                """
                {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "Story"},
                 "summary": %s, "description": %s}}"""
                    .formatted(quoted(summary), quoted(description)));
    if (answer.status() != 201) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return answer.json().path("key").asText();
  }

  static String quoted(String text) {
    if (text == null) {
      return "null";
    }
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
