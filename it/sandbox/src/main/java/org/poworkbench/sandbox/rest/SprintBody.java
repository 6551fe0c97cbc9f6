package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;

/** Reads what a client sends for a sprint. */
final class SprintBody {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

  private final JsonNode json;

  SprintBody(JsonNode json) {
    if (json == null || !json.isObject()) {
      throw Refusal.badRequest("The body is not a JSON object.");
    }
    this.json = json;
  }

  long originBoardId() {
    return json.path("originBoardId").asLong(0);
  }

  String name() {
    return text("name");
  }

  String goal() {
    return text("goal");
  }

  Instant start() {
    return time("startDate");
  }

  Instant end() {
    return time("endDate");
  }

  /** The sprint as the body alone tells it. */
  Sprint whole(Sprint present) {
    return new Sprint(
        present.id(),
        present.boardId(),
        name(),
        goal(),
        json.has("state") ? state() : present.state(),
        start(),
        end(),
        present.complete());
  }

  /** The sprint with what the body names changed. */
  Sprint changed(Sprint present) {
    return new Sprint(
        present.id(),
        present.boardId(),
        json.has("name") ? name() : present.name(),
        json.has("goal") ? goal() : present.goal(),
        json.has("state") ? state() : present.state(),
        json.has("startDate") ? start() : present.start(),
        json.has("endDate") ? end() : present.end(),
        present.complete());
  }

  private SprintState state() {
    try {
      return SprintState.ofKey(json.path("state").asText(""));
    } catch (IllegalArgumentException e) {
      throw Refusal.badField("state", "Sprint states are future, active and closed.");
    }
  }

  private String text(String field) {
    return json.hasNonNull(field) ? json.get(field).asText() : null;
  }

  private Instant time(String field) {
    String text = text(field);
    try {
      return text == null ? null : OffsetDateTime.parse(text, TIME).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.badField(field, "A time is given as 2026-04-11T15:22:00.000+02:00.");
    }
  }
}
