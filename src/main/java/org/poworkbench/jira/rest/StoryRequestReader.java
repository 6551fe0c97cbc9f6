package org.poworkbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.Surroundings;

/** Reads a story from the body of a request, and says which field is wrong and why. */
final class StoryRequestReader {

  static final int MOST_BYTES = 1_500_000;

  private static final Set<String> FIELDS =
      Set.of(
          "summary", "description", "issueType", "points", "parentKey", "projectKey", "criteria");
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryRequestReader() {}

  /**
   * A story that is meant for a project.
   *
   * @param projectKey the key as it was sent, if one was
   */
  record StoryRequest(Story story, Optional<String> projectKey) {}

  static StoryRequest read(InputStream body) throws IOException {
    JsonNode request = parse(limited(body));
    refuseUnknownFields(request);
    return new StoryRequest(
        story(request), text(request, "projectKey").filter(key -> !key.isBlank()));
  }

  private static Story story(JsonNode request) {
    return new Story(
        required(request, "summary"),
        text(request, "description"),
        required(request, "issueType"),
        points(request),
        text(request, "parentKey").filter(key -> !key.isBlank()),
        text(request, "criteria"),
        Set.of(),
        Surroundings.UNKNOWN);
  }

  private static byte[] limited(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw RequestRefused.tooLarge("po.rest.tooLarge", MOST_BYTES);
    }
    return bytes;
  }

  private static JsonNode parse(byte[] bytes) throws IOException {
    try {
      JsonNode request = JSON.readTree(bytes);
      if (request == null || !request.isObject()) {
        throw RequestRefused.wrong(null, "po.rest.noObject");
      }
      return request;
    } catch (JsonProcessingException noJson) {
      throw RequestRefused.wrong(null, "po.rest.noJson");
    }
  }

  private static void refuseUnknownFields(JsonNode request) {
    for (Iterator<String> names = request.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        throw RequestRefused.wrong(name, "po.rest.field.unknown");
      }
    }
  }

  private static Optional<String> required(JsonNode request, String field) {
    Optional<String> text = text(request, field);
    if (text.isEmpty()) {
      throw RequestRefused.wrong(field, "po.rest.field.missing");
    }
    return text;
  }

  private static Optional<String> text(JsonNode request, String field) {
    JsonNode value = request.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw RequestRefused.wrong(field, "po.rest.field.noText");
    }
    return Optional.of(value.textValue());
  }

  private static Optional<Points> points(JsonNode request) {
    JsonNode value = request.path("points");
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isNumber() || !Double.isFinite(value.doubleValue()) || value.doubleValue() < 0) {
      throw RequestRefused.wrong("points", "po.rest.points.wrong");
    }
    return Optional.of(Points.of(value.doubleValue()));
  }
}
