package org.poworkbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.Surroundings;

/** Reads a story from the body of a request, and says which field is wrong and why. */
final class StoryRequestReader {

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
          issue.placed(),
          issue.labels(),
          issue.surroundings());
    }

    private <T> Optional<T> sentOr(String field, Optional<T> sent, Optional<T> known) {
      return told.contains(field) ? sent : known;
    }
  }

  static StoryRequest read(InputStream body) throws IOException {
    JsonNode request = JsonBody.read(body, FIELDS);
    return new StoryRequest(
        story(request), told(request), key(request, "projectKey"), key(request, "issueKey"));
  }

  private static Set<String> told(JsonNode request) {
    return FIELDS.stream().filter(request::hasNonNull).collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> key(JsonNode request, String field) {
    return JsonBody.text(request, field).filter(key -> !key.isBlank());
  }

  private static Story story(JsonNode request) {
    return new Story(
        key(request, "issueKey").isPresent()
            ? JsonBody.text(request, "summary")
            : required(request, "summary"),
        JsonBody.text(request, "description"),
        required(request, "issueType"),
        points(request),
        key(request, "parentKey"),
        JsonBody.text(request, "criteria"),
        Optional.empty(),
        Set.of(),
        Surroundings.UNKNOWN);
  }

  private static Optional<String> required(JsonNode request, String field) {
    Optional<String> text = JsonBody.text(request, field);
    if (text.isEmpty()) {
      throw RequestRefused.wrong(field, "po.rest.field.missing");
    }
    return text;
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
