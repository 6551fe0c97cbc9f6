package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueKind;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.workflow.IssueInputs;

/** Reads what a client sends for an issue, {@code fields} and {@code update}, as values of a form. */
final class IssueBody {

  private final Site site;
  private final JsonNode fields;
  private final JsonNode update;
  private Optional<IssueRecord> issue = Optional.empty();

  IssueBody(Site site, JsonNode body) {
    if (body == null || !body.isObject()) {
      throw Refusal.badRequest("The body is not a JSON object.");
    }
    this.site = site;
    this.fields = body.path("fields");
    this.update = body.path("update");
  }

  /** The values; what is given as a change to a list starts from the issue as it is. */
  IssueInputs inputs(Optional<IssueRecord> written, Set<String> settable) {
    issue = written;
    IssueInputs inputs = new IssueInputs();
    fields.properties().forEach(field -> enter(inputs, field.getKey(), field.getValue(), settable));
    update
        .properties()
        .forEach(
            field -> {
              for (JsonNode operation : field.getValue()) {
                operate(inputs, field.getKey(), operation, settable);
              }
            });
    return inputs;
  }

  Optional<ProjectRecord> project() {
    JsonNode project = fields.path("project");
    if (project.hasNonNull("id")) {
      return number(project.get("id")).flatMap(site.projects()::byId);
    }
    return Optional.of(project.path("key").asText(""))
        .filter(key -> !key.isEmpty())
        .flatMap(site.projects()::byKey);
  }

  Optional<String> typeId() {
    JsonNode type = fields.path("issuetype");
    if (type.hasNonNull("id")) {
      return Optional.of(type.get("id").asText());
    }
    return Optional.of(type.path("name").asText(""))
        .filter(name -> !name.isEmpty())
        .flatMap(site.constants()::issueTypeNamed)
        .map(IssueKind::id);
  }

  Optional<IssueRecord> parent() {
    JsonNode parent = fields.path("parent");
    if (parent.hasNonNull("id")) {
      return number(parent.get("id")).flatMap(site.issues()::byId);
    }
    return Optional.of(parent.path("key").asText(""))
        .filter(key -> !key.isEmpty())
        .flatMap(site.issues()::byKey);
  }

  boolean namesParent() {
    return fields.hasNonNull("parent");
  }

  private void enter(IssueInputs inputs, String field, JsonNode value, Set<String> settable) {
    switch (field) {
      case "project", "parent" -> {
        // Read apart: they decide where the issue goes.
      }
      case "issuetype" -> typeId().ifPresent(id -> inputs.set("issuetype", id));
      default -> {
        demand(field, settable);
        inputs.set(field, values(field, value).toArray(String[]::new));
      }
    }
  }

  private static void demand(String field, Set<String> settable) {
    if (!settable.contains(field)) {
      throw Refusal.badField(
          field,
          "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }
  }

  private void operate(IssueInputs inputs, String field, JsonNode operation, Set<String> settable) {
    if (field.equals("comment")) {
      inputs.set("comment", operation.path("add").path("body").asText(""));
      return;
    }
    demand(field, settable);
    if (operation.has("set")) {
      inputs.set(field, values(field, operation.get("set")).toArray(String[]::new));
      return;
    }
    Set<String> now = new TreeSet<>(present(inputs, field));
    if (operation.has("add")) {
      now.addAll(values(field, operation.get("add")));
    } else if (operation.has("remove")) {
      now.removeAll(values(field, operation.get("remove")));
    } else {
      throw Refusal.badField(field, "Only set, add and remove change a field here.");
    }
    inputs.set(field, now.toArray(String[]::new));
  }

  private List<String> present(IssueInputs inputs, String field) {
    String[] entered = inputs.getActionParameters().get(field);
    if (entered != null) {
      return List.of(entered);
    }
    return issue.map(found -> stored(field, found)).orElse(List.of());
  }

  private List<String> stored(String field, IssueRecord issue) {
    return switch (field) {
      case "labels" -> List.copyOf(issue.labels());
      case "components" -> issue.componentIds().stream().map(String::valueOf).toList();
      case "fixVersions" -> issue.fixVersionIds().stream().map(String::valueOf).toList();
      case "versions" -> issue.affectedVersionIds().stream().map(String::valueOf).toList();
      default ->
          site.fields()
              .byKey(field)
              .map(known -> issue.value(known.id()))
              .filter(Collection.class::isInstance)
              .map(value -> ((Collection<?>) value).stream().map(String::valueOf).toList())
              .orElseThrow(() -> Refusal.badField(field, "This field can only be set."));
    };
  }

  private List<String> values(String field, JsonNode value) {
    if (value.isNull()) {
      return List.of();
    }
    if (value.isArray()) {
      List<String> values = new ArrayList<>();
      value.forEach(one -> values.add(value(field, one)));
      return values;
    }
    return List.of(value(field, value));
  }

  private String value(String field, JsonNode value) {
    Optional<FieldRecord> custom = site.fields().byKey(field);
    if (custom.isPresent()) {
      return customValue(custom.get(), value);
    }
    return switch (field) {
      case "priority" ->
          idOrNamed(value, name -> site.constants().priorityNamed(name).map(p -> p.id()));
      case "resolution" ->
          idOrNamed(value, name -> site.constants().resolutionNamed(name).map(r -> r.id()));
      case "assignee", "reporter" ->
          value.isObject() ? value.path("name").asText("") : value.asText();
      case "components" -> idOrNamed(value, this::componentNamed);
      case "fixVersions", "versions" -> idOrNamed(value, this::versionNamed);
      case "security" -> value.isObject() ? value.path("id").asText("") : value.asText();
      default -> text(field, value);
    };
  }

  private String customValue(FieldRecord field, JsonNode value) {
    return switch (field.type()) {
      case NUMBER -> {
        if (!value.isNumber()) {
          throw Refusal.badField(field.key(), "Operation value must be a number");
        }
        yield value.asText();
      }
      case SELECT ->
          value.isObject()
              ? (value.hasNonNull("id") ? value.get("id") : value.path("value")).asText("")
              : value.asText();
      case USER, GROUP -> value.isObject() ? value.path("name").asText("") : value.asText();
      case TEXT, TEXT_AREA, LABELS -> text(field.key(), value);
      case SPRINTS, EPIC, RANK -> value.asText();
    };
  }

  private static String text(String field, JsonNode value) {
    if (!value.isTextual()) {
      throw Refusal.badField(field, "Operation value must be a string");
    }
    return value.asText();
  }

  private static String idOrNamed(JsonNode value, Function<String, Optional<String>> named) {
    if (value.hasNonNull("id")) {
      return value.get("id").asText();
    }
    String name = value.isObject() ? value.path("name").asText("") : value.asText();
    return named.apply(name).orElse(name);
  }

  private Optional<ProjectRecord> projectOfIssue() {
    return issue.flatMap(found -> site.projects().byId(found.projectId())).or(this::project);
  }

  private Optional<String> componentNamed(String name) {
    return projectOfIssue().stream()
        .flatMap(project -> site.projects().components(project.id()).stream())
        .filter(component -> component.name().equals(name))
        .map(component -> Long.toString(component.id()))
        .findFirst();
  }

  private Optional<String> versionNamed(String name) {
    return projectOfIssue().stream()
        .flatMap(project -> site.projects().versions(project.id()).stream())
        .filter(version -> version.name().equals(name))
        .map(version -> Long.toString(version.id()))
        .findFirst();
  }

  private static Optional<Long> number(JsonNode node) {
    String text = node.asText();
    return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
