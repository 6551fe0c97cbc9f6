package org.poworkbench.sandbox.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Texts;

/** The fields of a screen as inputs of a form, with what was typed, else what the issue has. */
final class InputFields {
  private final Site site;

  InputFields(Site site) {
    this.site = site;
  }

  /** A field of a form; kind is text, textarea, select or multiselect. */
  public record InputField(
      String id,
      String label,
      String kind,
      boolean required,
      String value,
      List<Option> options,
      String error,
      String help) {}

  /** A choice of a select. */
  public record Option(String value, String label, boolean chosen) {}

  /** Where a form stands: the project and type, the issue if there is one, and what Jira said of the last attempt. */
  record Occasion(
      ProjectRecord project,
      String typeId,
      Optional<IssueRecord> issue,
      PageRequest request,
      Map<String, String> errors) {}

  List<InputField> of(ScreenRecord screen, Occasion occasion) {
    List<InputField> fields = new ArrayList<>();
    for (ScreenField field : screen.fields()) {
      input(field, occasion).ifPresent(fields::add);
    }
    return fields;
  }

  InputField comment(Occasion occasion) {
    return field("comment", "textarea", false, List.of(), "", occasion);
  }

  private Optional<InputField> input(ScreenField field, Occasion occasion) {
    Long number = FieldRecord.numberIn(field.fieldId());
    if (number != null) {
      return site.fields()
          .byId(number)
          .filter(custom -> custom.appliesTo(occasion.project().id(), occasion.typeId()))
          .flatMap(custom -> custom(custom, field.required(), occasion));
    }
    return system(field.fieldId(), field.required(), occasion);
  }

  private Optional<InputField> system(String id, boolean required, Occasion occasion) {
    Texts texts = occasion.request().texts();
    return switch (id) {
      case "project", "issuetype" -> Optional.empty();
      case "summary" -> Optional.of(field(id, "text", true, List.of(), "", occasion));
      case "description", "environment", "comment" ->
          Optional.of(field(id, "textarea", required, List.of(), "", occasion));
      case "priority" -> Optional.of(select(id, required, priorities(), occasion));
      case "resolution" -> Optional.of(select(id, required, resolutions(), occasion));
      case "assignee", "reporter" -> Optional.of(select(id, required, people(), occasion));
      case "labels" ->
          Optional.of(field(id, "text", required, List.of(), texts.of("form.labels"), occasion));
      case "duedate" ->
          Optional.of(
              field(id, "text", required, List.of(), texts.of("form.datePattern"), occasion));
      case "components" ->
          Optional.of(
              several(
                  id,
                  required,
                  site.projects().components(occasion.project().id()).stream()
                      .map(one -> new Option(String.valueOf(one.id()), one.name(), false))
                      .toList(),
                  occasion));
      case "fixVersions", "versions" ->
          Optional.of(
              several(
                  id,
                  required,
                  site.projects().versions(occasion.project().id()).stream()
                      .map(one -> new Option(String.valueOf(one.id()), one.name(), false))
                      .toList(),
                  occasion));
      case "security" -> Optional.of(select(id, required, levels(occasion.project()), occasion));
      default -> Optional.empty();
    };
  }

  private Optional<InputField> custom(FieldRecord field, boolean required, Occasion occasion) {
    Texts texts = occasion.request().texts();
    String kind = "text";
    List<Option> options = List.of();
    String help = "";
    switch (field.type()) {
      case TEXT_AREA -> kind = "textarea";
      case SELECT -> {
        kind = "select";
        options =
            field.options().stream()
                .filter(option -> !option.disabled())
                .map(option -> new Option(String.valueOf(option.id()), option.name(), false))
                .toList();
      }
      case USER -> {
        kind = "select";
        options = people();
      }
      case SPRINTS -> {
        kind = "multiselect";
        options = sprints(field, occasion);
      }
      case LABELS -> help = texts.of("form.labels");
      case RANK -> {
        return Optional.empty();
      }
      default -> kind = "text";
    }
    String value = typed(field.key(), occasion).orElseGet(() -> present(field, occasion));
    if (kind.equals("select")) {
      options = withNone(options, value, texts);
    } else if (kind.equals("multiselect")) {
      options = chosen(options, value);
    }
    return Optional.of(
        new InputField(
            field.key(),
            field.name(),
            kind,
            required,
            value,
            options,
            occasion.errors().getOrDefault(field.key(), ""),
            help));
  }

  private InputField field(
      String id,
      String kind,
      boolean required,
      List<Option> options,
      String help,
      Occasion occasion) {
    return new InputField(
        id,
        occasion.request().texts().of("field." + id),
        kind,
        required,
        value(id, occasion),
        options,
        occasion.errors().getOrDefault(id, ""),
        help);
  }

  /** A select of which several options can be chosen; its value is their values with commas between. */
  private InputField several(String id, boolean required, List<Option> options, Occasion occasion) {
    return field(id, "multiselect", required, chosen(options, value(id, occasion)), "", occasion);
  }

  private static List<Option> chosen(List<Option> options, String values) {
    Set<String> wanted = Set.copyOf(List.of(values.split(",")));
    return options.stream()
        .map(one -> new Option(one.value(), one.label(), wanted.contains(one.value())))
        .toList();
  }

  private InputField select(String id, boolean required, List<Option> options, Occasion occasion) {
    Texts texts = occasion.request().texts();
    return field(
        id, "select", required, withNone(options, value(id, occasion), texts), "", occasion);
  }

  /** What was typed, else what the issue has. */
  private String value(String id, Occasion occasion) {
    return typed(id, occasion).orElseGet(() -> present(id, occasion));
  }

  private static List<Option> withNone(List<Option> options, String value, Texts texts) {
    List<Option> all = new ArrayList<>();
    all.add(new Option("", texts.of("form.none"), value.isEmpty()));
    options.forEach(
        one -> all.add(new Option(one.value(), one.label(), one.value().equals(value))));
    return all;
  }

  /** What the reader typed in the last attempt. */
  private static Optional<String> typed(String id, Occasion occasion) {
    List<String> values = occasion.request().parameters(id);
    return occasion.request().servletRequest().getMethod().equals("POST") && !values.isEmpty()
        ? Optional.of(String.join(",", values))
        : Optional.empty();
  }

  private String present(String id, Occasion occasion) {
    if (occasion.issue().isEmpty()) {
      return id.equals("reporter")
          ? occasion.request().user().map(user -> user.getUsername()).orElse("")
          : "";
    }
    IssueRecord issue = occasion.issue().get();
    String value =
        switch (id) {
          case "summary" -> issue.summary();
          case "description" -> issue.description();
          case "environment" -> issue.environment();
          case "priority" -> issue.priorityId();
          case "resolution" -> issue.resolutionId();
          case "assignee" -> username(issue.assignee());
          case "reporter" -> username(issue.reporter());
          case "labels" -> String.join(" ", issue.labels());
          case "components" -> joined(issue.componentIds());
          case "fixVersions" -> joined(issue.fixVersionIds());
          case "versions" -> joined(issue.affectedVersionIds());
          case "security" -> text(issue.securityLevelId());
          case "duedate" -> text(issue.due());
          default -> "";
        };
    return value == null ? "" : value;
  }

  private String present(FieldRecord field, Occasion occasion) {
    Object value = occasion.issue().map(issue -> issue.value(field.id())).orElse(null);
    if (value == null) {
      return "";
    }
    return switch (field.type()) {
      case NUMBER -> number((Double) value);
      case LABELS -> String.join(" ", FieldTexts.texts(value));
      case SPRINTS -> String.join(",", FieldTexts.texts(value));
      case USER -> username(String.valueOf(value));
      case EPIC ->
          site.issues()
              .byId(Long.parseLong(String.valueOf(value)))
              .map(IssueRecord::key)
              .orElse("");
      default -> String.valueOf(value);
    };
  }

  private static String number(Double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%.0f", value)
        : value.toString();
  }

  private String username(String key) {
    return key == null ? "" : site.people().byKey(key).map(person -> person.name()).orElse("");
  }

  private static String joined(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }

  /** The sprints that can still be planned, and those that the issue was in. */
  private List<Option> sprints(FieldRecord field, Occasion occasion) {
    Set<String> present = Set.copyOf(List.of(present(field, occasion).split(",")));
    return site.sprints().all().stream()
        .filter(
            sprint -> sprint.complete() == null || present.contains(String.valueOf(sprint.id())))
        .map(InputFields::option)
        .toList();
  }

  private static Option option(Sprint sprint) {
    return new Option(String.valueOf(sprint.id()), sprint.name(), false);
  }

  private List<Option> priorities() {
    return site.constants().priorities().stream()
        .map(one -> new Option(one.id(), one.name(), false))
        .toList();
  }

  private List<Option> resolutions() {
    return site.constants().resolutions().stream()
        .map(one -> new Option(one.id(), one.name(), false))
        .toList();
  }

  /** At most a few hundred: the demo's people, or an imported backlog's first ones. */
  private List<Option> people() {
    return site.people().all().stream()
        .filter(person -> person.active())
        .limit(300)
        .map(person -> new Option(person.name(), person.displayName(), false))
        .toList();
  }

  private List<Option> levels(ProjectRecord project) {
    return project.securitySchemeId() == null
        ? List.of()
        : site.schemes().securityScheme(project.securitySchemeId()).stream()
            .flatMap(scheme -> scheme.levels().stream())
            .map(level -> new Option(String.valueOf(level.id()), level.name(), false))
            .toList();
  }

  /** The types of issue that can be created in the project: those of sub-tasks, or all others. */
  List<Option> issueTypes(ProjectRecord project, boolean subtask, String chosen) {
    Set<String> ids = new LinkedHashSet<>(project.issueTypeIds());
    return site.constants().issueTypes().stream()
        .filter(type -> ids.contains(type.id()) && type.subtask() == subtask)
        .map(type -> new Option(type.id(), type.name(), type.id().equals(chosen)))
        .toList();
  }
}
