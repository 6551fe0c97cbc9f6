package org.poworkbench.sandbox.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;

/** Fields as clients learn of them: names and the types of their values. */
final class FieldJson {

  private static final Map<String, List<String>> SYSTEM = systemFields();

  private FieldJson() {}

  static List<Map<String, Object>> system() {
    return SYSTEM.entrySet().stream().map(FieldJson::system).toList();
  }

  static Map<String, Object> custom(FieldRecord field) {
    return Json.object(
        "id",
        field.key(),
        "name",
        field.name(),
        "custom",
        true,
        "orderable",
        true,
        "navigable",
        true,
        "searchable",
        true,
        "clauseNames",
        List.of("cf[" + field.id() + "]", field.name()),
        "schema",
        customSchema(field));
  }

  /** The type of a field's values. */
  static Map<String, Object> schema(String id, FieldRecord customOrNull) {
    if (customOrNull != null) {
      return customSchema(customOrNull);
    }
    List<String> known = SYSTEM.getOrDefault(id, List.of(id, "string"));
    return schema(known, id);
  }

  static String name(String id) {
    return SYSTEM.getOrDefault(id, List.of(id, "string")).get(0);
  }

  private static Map<String, Object> system(Map.Entry<String, List<String>> field) {
    return Json.object(
        "id",
        field.getKey(),
        "name",
        field.getValue().get(0),
        "custom",
        false,
        "orderable",
        true,
        "navigable",
        true,
        "searchable",
        true,
        "clauseNames",
        List.of(field.getKey()),
        "schema",
        schema(field.getValue(), field.getKey()));
  }

  private static Map<String, Object> schema(List<String> nameAndTypes, String id) {
    Map<String, Object> schema = Json.object("type", nameAndTypes.get(1));
    if (nameAndTypes.size() > 2) {
      schema.put("items", nameAndTypes.get(2));
    }
    schema.put("system", id);
    return schema;
  }

  private static Map<String, Object> customSchema(FieldRecord field) {
    FieldType type = field.type();
    Map<String, Object> schema =
        switch (type) {
          case NUMBER -> Json.object("type", "number");
          case TEXT, TEXT_AREA -> Json.object("type", "string");
          case LABELS, SPRINTS -> Json.object("type", "array", "items", "string");
          case SELECT -> Json.object("type", "option");
          case USER -> Json.object("type", "user");
          case GROUP -> Json.object("type", "group");
          case EPIC, RANK -> Json.object("type", "any");
        };
    schema.put("custom", type.key());
    schema.put("customId", field.id());
    return schema;
  }

  private static Map<String, List<String>> systemFields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("issuetype", List.of("Issue Type", "issuetype"));
    fields.put("project", List.of("Project", "project"));
    fields.put("summary", List.of("Summary", "string"));
    fields.put("status", List.of("Status", "status"));
    fields.put("priority", List.of("Priority", "priority"));
    fields.put("resolution", List.of("Resolution", "resolution"));
    fields.put("assignee", List.of("Assignee", "user"));
    fields.put("reporter", List.of("Reporter", "user"));
    fields.put("creator", List.of("Creator", "user"));
    fields.put("created", List.of("Created", "datetime"));
    fields.put("updated", List.of("Updated", "datetime"));
    fields.put("resolutiondate", List.of("Resolved", "datetime"));
    fields.put("duedate", List.of("Due Date", "date"));
    fields.put("labels", List.of("Labels", "array", "string"));
    fields.put("components", List.of("Component/s", "array", "component"));
    fields.put("fixVersions", List.of("Fix Version/s", "array", "version"));
    fields.put("versions", List.of("Affects Version/s", "array", "version"));
    fields.put("issuelinks", List.of("Linked Issues", "array", "issuelinks"));
    fields.put("subtasks", List.of("Sub-Tasks", "array", "issuelinks"));
    fields.put("description", List.of("Description", "string"));
    fields.put("environment", List.of("Environment", "string"));
    fields.put("security", List.of("Security Level", "securitylevel"));
    fields.put("comment", List.of("Comment", "comments-page"));
    return fields;
  }
}
