package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.util.ErrorCollection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.poworkbench.sandbox.data.FieldOption;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;

/** Puts what somebody entered for a field into an issue, or says what is wrong with it. */
final class FieldEntry {

  private static final int LONGEST_SUMMARY = 255;
  private static final int LONGEST_LABEL = 255;

  private final Site site;

  FieldEntry(Site site) {
    this.site = site;
  }

  /** Whether the issue's project and type have a field of that id. */
  boolean knows(String field, IssueRecord issue) {
    return FieldRecord.numberIn(field) == null
        ? SystemFields.ENTERED.contains(field)
        : site.fields()
            .byKey(field)
            .filter(known -> known.appliesTo(issue.projectId(), issue.typeId()))
            .isPresent();
  }

  void enter(String field, String[] values, IssueDraft draft, ErrorCollection errors) {
    Entry entry = new Entry(field, texts(values), draft, errors);
    Optional<FieldRecord> custom = site.fields().byKey(field);
    if (custom.isPresent()) {
      enterCustom(entry, custom.get());
    } else {
      enterSystem(entry);
    }
  }

  private static List<String> texts(String[] values) {
    return values == null
        ? List.of()
        : Arrays.stream(values).map(value -> value == null ? "" : value).toList();
  }

  private void enterSystem(Entry entry) {
    IssueDraft draft = entry.draft();
    switch (entry.field()) {
      case "summary" -> summary(entry);
      case "description" -> draft.description(entry.textOrNull());
      case "environment" -> draft.environment(entry.textOrNull());
      case IssueInputs.TYPE -> type(entry);
      case "priority" ->
          entry.known(
              id -> site.constants().priority(id).isPresent(),
              "The priority selected is invalid.",
              draft::priorityId);
      case "resolution" -> resolution(entry);
      case "assignee" -> person(entry, draft::assignee);
      case "reporter" -> person(entry, draft::reporter);
      case "duedate" -> due(entry);
      case "labels" -> labels(entry, draft::labels);
      case "components" ->
          ids(entry, id -> site.projects().component(id).isPresent(), draft::componentIds);
      case "fixVersions" ->
          ids(entry, id -> site.projects().version(id).isPresent(), draft::fixVersionIds);
      case "versions" ->
          ids(entry, id -> site.projects().version(id).isPresent(), draft::affectedVersionIds);
      case "security" -> security(entry);
      default -> {
        // What is no field of the issue, such as a form's token, is left aside as in Jira.
      }
    }
  }

  private void enterCustom(Entry entry, FieldRecord field) {
    IssueDraft draft = entry.draft();
    long id = field.id();
    switch (field.type()) {
      case NUMBER -> number(entry, id);
      case TEXT -> {
        if (entry.text().length() > LONGEST_SUMMARY) {
          entry.refuse(
              "The entered text is too long. It exceeds the allowed limit of 255 characters.");
        } else {
          draft.value(id, entry.textOrNull());
        }
      }
      case TEXT_AREA, RANK -> draft.value(id, entry.textOrNull());
      case LABELS -> labels(entry, labels -> draft.value(id, labels));
      case SELECT -> option(entry, field);
      case USER -> person(entry, key -> draft.value(id, key));
      case GROUP ->
          entry.known(
              group -> site.people().groups().contains(group),
              "Could not find group with name '" + entry.text() + "'.",
              group -> draft.value(id, group));
      case SPRINTS ->
          ids(
              entry,
              sprint -> site.sprints().byId(sprint).isPresent(),
              sprints -> draft.value(id, List.copyOf(sprints)));
      case EPIC -> epic(entry, id);
    }
  }

  private static void summary(Entry entry) {
    String summary = entry.text().trim();
    if (summary.isEmpty()) {
      entry.refuse("You must specify a summary of the issue.");
    } else if (summary.length() > LONGEST_SUMMARY) {
      entry.refuse("Summary must be less than 255 characters.");
    } else if (summary.contains("\n") || summary.contains("\r")) {
      entry.refuse("The summary is invalid because it contains newline characters.");
    } else {
      entry.draft().summary(summary);
    }
  }

  private void type(Entry entry) {
    IssueRecord issue = entry.draft().record();
    boolean offered =
        site.projects()
            .byId(issue.projectId())
            .map(ProjectRecord::issueTypeIds)
            .filter(types -> types.contains(entry.text()))
            .isPresent();
    if (offered) {
      entry.draft().typeId(entry.text());
    } else {
      entry.refuse("The issue type selected is invalid.");
    }
  }

  private void resolution(Entry entry) {
    String before = entry.draft().record().resolutionId();
    entry.known(
        id -> site.constants().resolution(id).isPresent(),
        "The resolution selected is invalid.",
        id -> {
          entry.draft().resolutionId(id);
          if (!Objects.equals(before, id)) {
            entry.draft().resolved(id == null ? null : Instant.now());
          }
        });
  }

  private void person(Entry entry, Consumer<String> take) {
    if (entry.text().isEmpty() || entry.text().equals("-1")) {
      take.accept(null);
      return;
    }
    Optional<Person> person =
        site.people().byName(entry.text()).or(() -> site.people().byKey(entry.text()));
    if (person.filter(Person::active).isPresent()) {
      take.accept(person.get().key());
    } else {
      entry.refuse("User '" + entry.text() + "' does not exist.");
    }
  }

  private static void due(Entry entry) {
    if (entry.text().isEmpty()) {
      entry.draft().due(null);
      return;
    }
    try {
      entry.draft().due(LocalDate.parse(entry.text()));
    } catch (DateTimeParseException e) {
      entry.refuse("Error parsing date string: " + entry.text());
    }
  }

  private static void labels(Entry entry, Consumer<Set<String>> take) {
    Set<String> labels = new TreeSet<>();
    for (String label : entry.values()) {
      String trimmed = label.trim();
      if (trimmed.contains(" ")) {
        entry.refuse("The label '" + trimmed + "' contains spaces which is invalid.");
      } else if (trimmed.length() > LONGEST_LABEL) {
        entry.refuse("The label '" + trimmed + "' exceeds the maximum length of 255 characters.");
      } else if (!trimmed.isEmpty()) {
        labels.add(trimmed);
      }
    }
    take.accept(labels);
  }

  private static void ids(Entry entry, Predicate<Long> exists, Consumer<Set<Long>> take) {
    Set<Long> ids = new LinkedHashSet<>();
    for (String value : entry.values()) {
      Optional<Long> id = number(value).filter(exists);
      if (id.isPresent()) {
        ids.add(id.get());
      } else if (!value.isBlank()) {
        entry.refuse("'" + value + "' is not known here.");
      }
    }
    take.accept(ids);
  }

  private void security(Entry entry) {
    if (entry.text().isEmpty() || entry.text().equals("-1")) {
      entry.draft().securityLevelId(null);
      return;
    }
    Optional<Long> level =
        number(entry.text()).filter(id -> site.schemes().securityLevel(id).isPresent());
    level.ifPresentOrElse(
        id -> entry.draft().securityLevelId(id),
        () -> entry.refuse("The security level selected is invalid."));
  }

  private static void number(Entry entry, long fieldId) {
    if (entry.text().isBlank()) {
      entry.draft().value(fieldId, null);
      return;
    }
    try {
      double number = Double.parseDouble(entry.text().trim());
      if (Double.isFinite(number)) {
        entry.draft().value(fieldId, number);
        return;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers without end.
    }
    entry.refuse("'" + entry.text() + "' is an invalid number");
  }

  private static void option(Entry entry, FieldRecord field) {
    if (entry.text().isEmpty() || entry.text().equals("-1")) {
      entry.draft().value(field.id(), null);
      return;
    }
    Optional<FieldOption> option =
        field.options().stream()
            .filter(
                one ->
                    Long.toString(one.id()).equals(entry.text()) || one.name().equals(entry.text()))
            .findFirst();
    option.ifPresentOrElse(
        one -> entry.draft().value(field.id(), one.id()),
        () ->
            entry.refuse(
                "Option value '"
                    + entry.text()
                    + "' is not valid for the custom field '"
                    + field.name()
                    + "'."));
  }

  private void epic(Entry entry, long fieldId) {
    String key = entry.text().startsWith("key:") ? entry.text().substring(4) : entry.text();
    if (key.isEmpty()) {
      entry.draft().value(fieldId, null);
      return;
    }
    Optional<Long> epic = site.issues().idOf(key);
    epic.ifPresentOrElse(
        id -> entry.draft().value(fieldId, id),
        () -> entry.refuse("Issue key must be a valid epic; '" + key + "' is none."));
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text.trim()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What was entered for one field. */
  private record Entry(
      String field, List<String> values, IssueDraft draft, ErrorCollection errors) {

    String text() {
      return values.isEmpty() ? "" : values.get(0);
    }

    String textOrNull() {
      return text().isEmpty() ? null : text();
    }

    void refuse(String reason) {
      errors.addError(field, reason, ErrorCollection.Reason.VALIDATION_FAILED);
    }

    void known(Predicate<String> exists, String otherwise, Consumer<String> take) {
      if (text().isEmpty() || text().equals("-1")) {
        take.accept(null);
      } else if (exists.test(text())) {
        take.accept(text());
      } else {
        refuse(otherwise);
      }
    }
  }

  /** The system fields of a form, in the order of Jira's default screen. */
  static final class SystemFields {

    static final List<String> ENTERED =
        List.of(
            "summary",
            IssueInputs.TYPE,
            "security",
            "priority",
            "duedate",
            "components",
            "versions",
            "fixVersions",
            "assignee",
            "reporter",
            "environment",
            "description",
            "labels",
            "resolution",
            IssueInputs.COMMENT);

    private SystemFields() {}
  }
}
