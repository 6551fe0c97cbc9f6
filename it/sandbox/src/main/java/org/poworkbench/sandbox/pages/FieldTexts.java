package org.poworkbench.sandbox.pages;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.FieldOption;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;

/** The values of an issue's fields in words. An empty field is an empty text. */
final class FieldTexts {
  private final Site site;

  FieldTexts(Site site) {
    this.site = site;
  }

  /** The text of a system field such as {@code status} or a custom field such as {@code customfield_10001}. */
  String of(String fieldId, IssueRecord issue, Locale locale) {
    return switch (fieldId) {
      case "issuekey" -> issue.key();
      case "summary" -> orEmpty(issue.summary());
      case "issuetype" ->
          site.constants().issueType(issue.typeId()).map(type -> type.name()).orElse("");
      case "status" ->
          site.constants().status(issue.statusId()).map(status -> status.name()).orElse("");
      case "priority" ->
          site.constants().priority(issue.priorityId()).map(one -> one.name()).orElse("");
      case "resolution" ->
          site.constants().resolution(issue.resolutionId()).map(one -> one.name()).orElse("");
      case "assignee" -> person(issue.assignee());
      case "reporter" -> person(issue.reporter());
      case "labels" -> String.join(" ", issue.labels());
      case "components" ->
          names(issue.componentIds(), id -> site.projects().component(id).map(c -> c.name()));
      case "fixVersions" ->
          names(issue.fixVersionIds(), id -> site.projects().version(id).map(v -> v.name()));
      case "versions" ->
          names(issue.affectedVersionIds(), id -> site.projects().version(id).map(v -> v.name()));
      case "parent" -> issueKey(issue.parentId());
      case "security" ->
          site.schemes()
              .securityLevel(Objects.requireNonNullElse(issue.securityLevelId(), -1L))
              .map(level -> level.name())
              .orElse("");
      case "duedate" -> issue.due() == null ? "" : issue.due().toString();
      case "environment" -> orEmpty(issue.environment());
      case "created" -> Moments.of(issue.created(), locale);
      case "updated" -> Moments.of(issue.updated(), locale);
      case "resolved" -> Moments.of(issue.resolved(), locale);
      default -> site.fields().byKey(fieldId).map(field -> custom(field, issue, locale)).orElse("");
    };
  }

  /** The value of a custom field in words. */
  String custom(FieldRecord field, IssueRecord issue, Locale locale) {
    Object value = issue.value(field.id());
    if (value == null) {
      return "";
    }
    return switch (field.type()) {
      case NUMBER -> NumberFormat.getNumberInstance(locale).format(value);
      case LABELS -> String.join(" ", texts(value));
      case SELECT ->
          field.options().stream()
              .filter(option -> String.valueOf(option.id()).equals(String.valueOf(value)))
              .map(FieldOption::name)
              .findFirst()
              .orElse("");
      case USER -> person(String.valueOf(value));
      case SPRINTS ->
          texts(value).stream()
              .map(id -> site.sprints().byId(Long.parseLong(id)).map(Sprint::name).orElse(id))
              .collect(Collectors.joining(", "));
      case EPIC -> issueKey(Long.valueOf(String.valueOf(value)));
      case TEXT, TEXT_AREA, GROUP, RANK -> String.valueOf(value);
    };
  }

  String person(String key) {
    return key == null ? "" : site.people().byKey(key).map(Person::displayName).orElse(key);
  }

  private String issueKey(Long id) {
    return id == null ? "" : site.issues().byId(id).map(IssueRecord::key).orElse("");
  }

  static List<String> texts(Object value) {
    Stream<?> all = value instanceof Collection<?> many ? many.stream() : Stream.of(value);
    return all.map(String::valueOf).toList();
  }

  private interface Naming {
    Optional<String> of(long id);
  }

  private static String names(Collection<Long> ids, Naming naming) {
    return ids.stream().flatMap(id -> naming.of(id).stream()).collect(Collectors.joining(", "));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
