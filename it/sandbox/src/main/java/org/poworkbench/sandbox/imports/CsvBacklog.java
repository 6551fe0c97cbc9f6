package org.poworkbench.sandbox.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.poworkbench.sandbox.data.StatusKind;

/** Brings rows of a CSV export into the fields of a line, with what only all rows together tell. */
final class CsvBacklog {
  static final String[] KEY = {"issue key", "issuekey", "key"};

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] ID = {"issue id"};
  private static final String[] TYPE = {"issue type", "type"};
  private static final String[] STATUS = {"status"};
  private static final String[] SPRINT = {"sprint"};
  private static final String[] CREATED = {"created"};
  private static final String USUAL_TYPE = "Story";
  private static final String USUAL_STATUS = "Open";
  private static final String EPIC = "Epic";
  private static final String LONG_AGO = "2000-01-01T00:00:00.000+0000";
  private static final Set<String> DONE =
      Set.of("done", "closed", "resolved", "fertig", "erledigt", "geschlossen");
  private static final Set<String> TO_DO =
      Set.of(
          "open",
          "to do",
          "backlog",
          "new",
          "reopened",
          "ready",
          "selected for development",
          "offen",
          "zu erledigen",
          "neu");

  private final Map<String, String> keysById = new HashMap<>();
  private final Map<String, String> typesByKey = new HashMap<>();
  private final Set<String> openSprints = new HashSet<>();
  private final Set<String> begunSprints = new HashSet<>();

  void survey(CsvColumns columns, String[] row) {
    String key = columns.value(row, KEY);
    keysById.put(columns.value(row, ID), key);
    typesByKey.put(key, columns.value(row, TYPE));
    List<String> sprints = columns.values(row, SPRINT);
    StatusKind kind = kind(columns, row);
    if (!sprints.isEmpty() && kind != StatusKind.DONE) {
      openSprints.add(sprints.get(sprints.size() - 1));
    }
    if (kind != StatusKind.TO_DO) {
      begunSprints.addAll(sprints);
    }
  }

  ObjectNode line(CsvColumns columns, String[] row) {
    String key = columns.value(row, KEY).strip();
    ObjectNode line = JSON.createObjectNode();
    line.put("id", columns.value(row, ID).matches("\\d{1,18}") ? columns.value(row, ID) : "0");
    line.put("key", key);
    line.put("project", project(columns.value(row, "project key"), key));
    line.put("type", orElse(columns.value(row, TYPE), USUAL_TYPE));
    line.put("status", orElse(columns.value(row, STATUS), USUAL_STATUS));
    line.put("status_category", kind(columns, row).key());
    line.put("resolution", resolution(columns, row));
    line.put("priority", columns.value(row, "priority"));
    line.put("summary", columns.value(row, "summary", "title"));
    line.put("description", columns.value(row, "description"));
    line.put("created", orElse(time(columns.value(row, CREATED)), LONG_AGO));
    line.put("updated", time(columns.value(row, "updated")));
    line.put("resolved", time(columns.value(row, "resolved")));
    line.put("assignee", columns.value(row, "assignee"));
    line.put("reporter", columns.value(row, "reporter"));
    line.set("labels", texts(columns.values(row, "labels")));
    line.set("components", texts(columns.values(row, "component/s", "components")));
    line.set("fix_versions", texts(columns.values(row, "fix version/s", "fix versions")));
    line.set(
        "affects_versions", texts(columns.values(row, "affects version/s", "affects versions")));
    line.set("sprints", sprints(columns.values(row, SPRINT)));
    line.set("links", links(columns, row));
    points(line, columns, row);
    parents(line, columns, row);
    return line;
  }

  private static String project(String named, String key) {
    int dash = key.lastIndexOf('-');
    return named.isEmpty() && dash > 0 ? key.substring(0, dash) : named;
  }

  private static String resolution(CsvColumns columns, String[] row) {
    String resolution = columns.value(row, "resolution");
    return resolution.equalsIgnoreCase("unresolved") ? "" : resolution;
  }

  /** By the column that newer exports have, else by the name of the status, else by the resolution. */
  private static StatusKind kind(CsvColumns columns, String[] row) {
    String category = columns.value(row, "status category").toLowerCase(Locale.ROOT);
    String name =
        category.isEmpty()
            ? orElse(columns.value(row, STATUS), USUAL_STATUS).toLowerCase(Locale.ROOT)
            : category;
    if (DONE.contains(name)) {
      return StatusKind.DONE;
    }
    if (TO_DO.contains(name)) {
      return StatusKind.TO_DO;
    }
    return resolution(columns, row).isEmpty() ? StatusKind.IN_PROGRESS : StatusKind.DONE;
  }

  private static String time(String text) {
    return text.isEmpty() ? "" : CsvTimes.stored(text);
  }

  /** An export has the names of sprints only. */
  private ArrayNode sprints(List<String> names) {
    ArrayNode sprints = JSON.createArrayNode();
    for (String name : names) {
      sprints.addObject().put("name", name).put("state", state(name));
    }
    return sprints;
  }

  private String state(String sprint) {
    if (!openSprints.contains(sprint)) {
      return "closed";
    }
    return begunSprints.contains(sprint) ? "active" : "future";
  }

  private static ArrayNode links(CsvColumns columns, String[] row) {
    ArrayNode links = JSON.createArrayNode();
    for (String direction : List.of("outward", "inward")) {
      String start = direction + " issue link (";
      for (String column : columns.beginning(start)) {
        String written = columns.written(column);
        String type = written.substring(start.length(), written.length() - 1);
        columns
            .values(row, column)
            .forEach(
                key ->
                    links
                        .addObject()
                        .put("type", type)
                        .put("dir", direction)
                        .put("verb", type)
                        .put("key", key.strip()));
      }
    }
    return links;
  }

  private static void points(ObjectNode line, CsvColumns columns, String[] row) {
    columns.beginning("story").stream()
        .filter(name -> name.replace(" ", "").startsWith("storypoint"))
        .map(name -> columns.value(row, name))
        .filter(value -> value.matches("-?\\d{1,9}([.,]\\d{1,9})?"))
        .findFirst()
        .ifPresent(value -> line.put("story_points", Double.valueOf(value.replace(',', '.'))));
  }

  /** A parent is named by its id, in newer exports by its key; there an epic is a parent too. */
  private void parents(ObjectNode line, CsvColumns columns, String[] row) {
    String named = columns.value(row, "parent key", "parent id", "parent").strip();
    String parent = keysById.getOrDefault(named, named.matches("\\d+") ? "" : named);
    boolean epicIsParent = EPIC.equalsIgnoreCase(typesByKey.getOrDefault(parent, ""));
    line.put("parent", epicIsParent ? "" : parent);
    line.put("epic", epicIsParent ? parent : columns.value(row, "epic link").strip());
    line.put("subtask", !parent.isEmpty() && !epicIsParent);
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = JSON.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
