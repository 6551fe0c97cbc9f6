package org.poworkbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON object in the body of a request, and says what is wrong with it. */
final class JsonBody {

  static final int MOST_BYTES = 1_500_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonBody() {}

  /** The object, which has none but these fields: a misspelt one shall not pass unseen. */
  static JsonNode read(InputStream body, Set<String> fields) throws IOException {
    JsonNode request = parse(limited(body));
    for (Iterator<String> names = request.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.contains(name)) {
        throw RequestRefused.wrong(name, "po.rest.field.unknown");
      }
    }
    return request;
  }

  /** The text of a field; null is the same as absent. */
  static Optional<String> text(JsonNode request, String field) {
    JsonNode value = request.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw RequestRefused.wrong(field, "po.rest.field.noText");
    }
    return Optional.of(value.textValue());
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
}
