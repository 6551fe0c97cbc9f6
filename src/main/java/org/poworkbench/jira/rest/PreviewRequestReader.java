package org.poworkbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.domain.story.WatchedWords;

/** Reads the wish to see what other settings would change, and says which field is wrong and why. */
final class PreviewRequestReader {

  static final int MOST_BYTES = 500_000;

  private static final Set<String> TEXTS =
      Set.of("small", "criteriaField", "mostCriteria", "timesUsual", "mostWords", "language");
  private static final Set<String> LISTS =
      Stream.of(WatchedWords.values()).map(WatchedWords::key).collect(Collectors.toSet());
  private static final ObjectMapper JSON = new ObjectMapper();

  private PreviewRequestReader() {}

  /**
   * A wish.
   *
   * @param projectKey the project that is meant; none for the whole site
   * @param settings what is told otherwise; empty to be as the site has it
   * @param from from which story on
   */
  record PreviewRequest(
      Optional<String> projectKey, Map<String, Optional<String>> settings, int from) {}

  static PreviewRequest read(InputStream body) throws IOException {
    JsonNode request = parse(body);
    return new PreviewRequest(
        projectKey(request.path("projectKey")),
        settings(request.path("settings")),
        from(request.path("from")));
  }

  private static JsonNode parse(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw RequestRefused.tooLarge("po.rest.tooLarge", MOST_BYTES);
    }
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

  private static Optional<String> projectKey(JsonNode key) {
    if (key.isMissingNode() || key.isNull()) {
      return Optional.empty();
    }
    if (!key.isTextual()) {
      throw RequestRefused.wrong("projectKey", "po.rest.field.noText");
    }
    return Optional.of(key.textValue());
  }

  private static int from(JsonNode place) {
    if (place.isMissingNode() || place.isNull()) {
      return 0;
    }
    if (!place.isInt() || place.intValue() < 0) {
      throw RequestRefused.wrong("from", "po.rest.preview.from");
    }
    return place.intValue();
  }

  private static Map<String, Optional<String>> settings(JsonNode told) {
    if (told.isMissingNode()) {
      return Map.of();
    }
    if (!told.isObject()) {
      throw RequestRefused.wrong("settings", "po.rest.preview.noObject");
    }
    Map<String, Optional<String>> settings = new LinkedHashMap<>();
    told.properties()
        .forEach(one -> settings.put(one.getKey(), value(one.getKey(), one.getValue())));
    return settings;
  }

  private static Optional<String> value(String name, JsonNode value) {
    if (!TEXTS.contains(name) && !LISTS.contains(name)) {
      throw RequestRefused.wrong(name, "po.rest.field.unknown");
    }
    if (value.isNull()) {
      return Optional.empty();
    }
    if (LISTS.contains(name)) {
      return Optional.of(String.join("\n", words(name, value)));
    }
    if (!value.isValueNode()) {
      throw RequestRefused.wrong(name, "po.rest.field.noText");
    }
    return Optional.of(value.asText());
  }

  private static List<String> words(String name, JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.isTextual() ? word.textValue() : null));
    if (!list.isArray() || words.contains(null)) {
      throw RequestRefused.wrong(name, "po.rest.preview.wordsOnly");
    }
    return words;
  }
}
