package org.poworkbench.sandbox.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer of Jira's REST search, or of Jira Software's lists of issues. Custom fields are known by
 * their names, which the answer has when it was asked with expand=names.
 */
final class SearchJson implements BacklogFormat {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Part of a sprint as Jira Software's field shows it: the text of a Java object. */
  private static final Pattern SPRINT_PART =
      Pattern.compile("(\\w+)=(.*?)(?=,(?:\\w+)=|]$)", Pattern.DOTALL);

  @Override
  public String ending() {
    return ".json";
  }

  @Override
  public void read(BacklogFile file, BacklogFile.Lines lines) throws IOException {
    Map<String, String> names = names(file);
    try (Reader reader = file.open();
        JsonParser parser = JSON.createParser(reader)) {
      if (!findIssues(parser)) {
        lines.damaged(1, "there are no issues as Jira's REST search gives them");
        return;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        long line = parser.currentTokenLocation().getLineNr();
        JsonNode issue = JSON.readTree(parser);
        read(issue, names, line, lines);
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      lines.damaged(line, "not readable as JSON: " + e.getOriginalMessage());
    }
  }

  /** Goes to the beginning of the list of issues; it may be all that the file holds. */
  private static boolean findIssues(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      return true;
    }
    return first == JsonToken.START_OBJECT
        && goTo(parser, "issues")
        && parser.currentToken() == JsonToken.START_ARRAY;
  }

  private static boolean goTo(JsonParser parser, String member) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals(member)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** The names of custom fields in small letters; they stand behind the issues, or not at all. */
  private static Map<String, String> names(BacklogFile file) throws IOException {
    Map<String, String> names = new HashMap<>();
    try (Reader reader = file.open();
        JsonParser parser = JSON.createParser(reader)) {
      if (parser.nextToken() == JsonToken.START_OBJECT && goTo(parser, "names")) {
        JsonNode all = JSON.readTree(parser);
        all.properties()
            .forEach(
                name ->
                    names.put(name.getKey(), name.getValue().asText().toLowerCase(Locale.ROOT)));
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return names;
    }
    return names;
  }

  private static void read(
      JsonNode issue, Map<String, String> names, long line, BacklogFile.Lines lines) {
    BacklogIssue read;
    try {
      read = BacklogLine.read(line(issue, names));
    } catch (BacklogLine.Damaged e) {
      lines.damaged(line, e.getMessage());
      return;
    }
    lines.issue(read, line);
  }

  private static ObjectNode line(JsonNode issue, Map<String, String> names) {
    JsonNode fields = issue.path("fields");
    ObjectNode line = JSON.createObjectNode();
    line.put("id", issue.path("id").asText("0"));
    line.put("key", text(issue.path("key")));
    line.put("project", project(issue, fields));
    line.put("type", text(fields.at("/issuetype/name")));
    line.put("subtask", fields.at("/issuetype/subtask").asBoolean());
    line.put("status", text(fields.at("/status/name")));
    line.put("status_category", text(fields.at("/status/statusCategory/key")));
    line.put("resolution", text(fields.at("/resolution/name")));
    line.put("priority", text(fields.at("/priority/name")));
    line.put("summary", text(fields.path("summary")));
    line.put("description", text(fields.path("description")));
    line.put("created", text(fields.path("created")));
    line.put("updated", text(fields.path("updated")));
    line.put("resolved", text(fields.path("resolutiondate")));
    line.put("assignee", text(fields.at("/assignee/name")));
    line.put("reporter", text(fields.at("/reporter/name")));
    line.put("parent", text(fields.at("/parent/key")));
    line.put("epic", epic(fields, names));
    line.set("labels", fields.path("labels").isArray() ? fields.path("labels") : null);
    line.set("components", namesOf(fields.path("components")));
    line.set("fix_versions", namesOf(fields.path("fixVersions")));
    line.set("affects_versions", namesOf(fields.path("versions")));
    line.set("sprints", sprints(fields, names));
    line.set("links", links(fields.path("issuelinks")));
    points(fields, names).ifPresent(points -> line.put("story_points", points));
    return line;
  }

  /** The project of the key where the issue does not name it. */
  private static String project(JsonNode issue, JsonNode fields) {
    String key = text(issue.path("key"));
    int dash = key.lastIndexOf('-');
    String named = text(fields.at("/project/key"));
    return named.isEmpty() && dash > 0 ? key.substring(0, dash) : named;
  }

  private static String epic(JsonNode fields, Map<String, String> names) {
    return fields.path("epic").isObject()
        ? text(fields.at("/epic/key"))
        : named(fields, names, "epic link").map(SearchJson::text).orElse("");
  }

  private static Optional<JsonNode> named(JsonNode fields, Map<String, String> names, String name) {
    return fields.properties().stream()
        .filter(field -> name.equals(names.get(field.getKey())))
        .map(Map.Entry::getValue)
        .filter(value -> !value.isNull())
        .findFirst();
  }

  private static Optional<Double> points(JsonNode fields, Map<String, String> names) {
    return fields.properties().stream()
        .filter(field -> isPoints(names.getOrDefault(field.getKey(), field.getKey())))
        .map(Map.Entry::getValue)
        .filter(JsonNode::isNumber)
        .map(JsonNode::asDouble)
        .findFirst();
  }

  private static boolean isPoints(String name) {
    return name.replace('_', ' ').startsWith("story point");
  }

  private static ArrayNode namesOf(JsonNode things) {
    ArrayNode names = JSON.createArrayNode();
    things.forEach(thing -> names.add(text(thing.path("name"))));
    return names;
  }

  /** The sprints of Jira Software's own fields, else of the field Sprint; closed ones come first. */
  private static ArrayNode sprints(JsonNode fields, Map<String, String> names) {
    ArrayNode sprints = JSON.createArrayNode();
    fields.path("closedSprints").forEach(sprints::add);
    if (fields.path("sprint").isObject()) {
      sprints.add(fields.get("sprint"));
    }
    if (sprints.isEmpty()) {
      fieldOfSprints(fields, names)
          .forEach(sprint -> sprints.add(sprint.isTextual() ? object(sprint.asText()) : sprint));
    }
    return sprints;
  }

  private static Iterable<JsonNode> fieldOfSprints(JsonNode fields, Map<String, String> names) {
    return named(fields, names, "sprint")
        .or(
            () ->
                fields.properties().stream()
                    .map(Map.Entry::getValue)
                    .filter(value -> value.path(0).asText("").contains(".Sprint@"))
                    .findFirst())
        .<Iterable<JsonNode>>map(value -> value)
        .orElse(List.of());
  }

  private static ObjectNode object(String text) {
    ObjectNode sprint = JSON.createObjectNode();
    Matcher part = SPRINT_PART.matcher(text.substring(text.indexOf('[') + 1));
    while (part.find()) {
      String value = part.group(2).equals("<null>") ? "" : part.group(2);
      sprint.put(part.group(1), value);
    }
    return sprint;
  }

  private static ArrayNode links(JsonNode all) {
    ArrayNode links = JSON.createArrayNode();
    for (JsonNode one : all) {
      boolean outward = one.has("outwardIssue");
      ObjectNode link = links.addObject();
      link.put("type", text(one.at("/type/name")));
      link.put("dir", outward ? "outward" : "inward");
      link.put("verb", text(one.at(outward ? "/type/outward" : "/type/inward")));
      link.put("key", text(one.at(outward ? "/outwardIssue/key" : "/inwardIssue/key")));
    }
    return links;
  }

  private static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }
}
