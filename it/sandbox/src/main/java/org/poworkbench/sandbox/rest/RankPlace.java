package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.poworkbench.sandbox.boards.IssuePlanning;

/** Reads where issues are to be ranked: rankBeforeIssue or rankAfterIssue. */
final class RankPlace {

  private RankPlace() {}

  static Optional<IssuePlanning.Place> in(JsonNode body) {
    String before = body.path("rankBeforeIssue").asText("");
    String after = body.path("rankAfterIssue").asText("");
    if (!before.isEmpty() && !after.isEmpty()) {
      throw Refusal.badRequest("Only one of rankBeforeIssue and rankAfterIssue can be given.");
    }
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new IssuePlanning.Place(before + after, after.isEmpty()));
  }

  static IssuePlanning.Place required(JsonNode body) {
    return in(body)
        .orElseThrow(
            () -> Refusal.badRequest("One of rankBeforeIssue and rankAfterIssue is required."));
  }
}
