package org.poworkbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.Surroundings;

/** Reads a story from the body of a request, and says which field is wrong and why. */
final class StoryRequestReader {

  static final int MOST_BYTES = 1_500_000;

  private static final Set<String> FIELDS =
      Set.of(
          "summary",
          "description",
          "issueType",
          "points",
          "parentKey",
          "projectKey",
          "issueKey",
          "criteria");
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryRequestReader() {}

  /**
   * A story that is being written.
   *
   * @param story what was sent of it
   * @param told the fields that were sent, blank or not
   * @param projectKey the key of the project that it is meant for, as it was sent, if one was
   * @param issueKey the key of the issue that it is to become, as it was sent, if one was
   */
  record StoryRequest(
      Story story, Set<String> told, Optional<String> projectKey, Optional<String> issueKey) {

    /** What was sent, and of the rest what the issue says. */
    Story over(Story issue) {
      return new Story(
          sentOr("summary", story.summary(), issue.summary()),
          sentOr("description", story.description(), issue.description()),
          story.issueType(),
          sentOr("points", story.points(), issue.points()),
          sentOr("parentKey", story.parentKey(), issue.parentKey()),
          sentOr("criteria", story.criteria(), issue.criteria()),
          issue.labels(),
          issue.surroundings());
    }

    private <T> Optional<T> sentOr(String field, Optional<T> sent, Optional<T> known) {
      return told.contains(field) ? sent : known;
    }
  }

  static StoryRequest read(InputStream body) throws IOException {
    JsonNode request = parse(limited(body));
    refuseUnknownFields(request);
    return new StoryRequest(
        story(request), told(request), key(request, "projectKey"), key(request, "issueKey"));
  }

  private static Set<String> told(JsonNode request) {
    return FIELDS.stream().filter(request::hasNonNull).collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> key(JsonNode request, String field) {
    return text(request, field).filter(key -> !key.isBlank());
  }

  private static Story story(JsonNode request) {
    return new Story(
        key(request, "issueKey").isPresent()
            ? text(request, "summary")
            : required(request, "summary"),
        text(request, "description"),
        required(request, "issueType"),
        points(request),
        key(request, "parentKey"),
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
