package org.poworkbench.sandbox.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is different between two states of an issue, in the words of Jira's change history. */
final class Differences {
  private final Site site;

  Differences(Site site) {
    this.site = site;
  }

  List<ChangeItem> between(IssueRecord before, IssueRecord after) {
    Items items = new Items(before, after);
    items.constant("issuetype", IssueRecord::typeId, this::typeName);
    items.constant("status", IssueRecord::statusId, this::statusName);
    items.constant("priority", IssueRecord::priorityId, this::priorityName);
    items.constant("resolution", IssueRecord::resolutionId, this::resolutionName);
    items.text("summary", IssueRecord::summary);
    items.text("description", IssueRecord::description);
    items.text("environment", IssueRecord::environment);
    items.constant("assignee", IssueRecord::assignee, this::personName);
    items.constant("reporter", IssueRecord::reporter, this::personName);
    items.constant("duedate", issue -> text(issue.due()), Function.identity());
    items.constant("resolutiondate", issue -> text(issue.resolved()), Function.identity());
    items.constant("security", issue -> text(issue.securityLevelId()), this::levelName);
    items.constant("Parent Issue", issue -> text(issue.parentId()), this::issueKey);
    items.constant("timeoriginalestimate", i -> text(i.originalEstimate()), Function.identity());
    items.constant("timeestimate", i -> text(i.remainingEstimate()), Function.identity());
    items.constant("timespent", i -> text(i.timeSpent()), Function.identity());
    items.text("labels", issue -> String.join(" ", issue.labels()));
    items.each("Component", IssueRecord::componentIds, this::componentName);
    items.each("Fix Version", IssueRecord::fixVersionIds, this::versionName);
    items.each("Version", IssueRecord::affectedVersionIds, this::versionName);
    customFields(items);
    return items.found;
  }

  List<ChangeItem> ofMove(IssueRecord before, IssueRecord after) {
    Items items = new Items(before, after);
    items.constant("project", issue -> text(issue.projectId()), this::projectName);
    items.text("Key", IssueRecord::key);
    items.found.addAll(between(before, after));
    return items.found;
  }

  static ChangeItem link(String verb, IssueRecord other, boolean added) {
    String text = "This issue " + verb + " " + other.key();
    return added
        ? new ChangeItem(ChangeItem.SYSTEM, "Link", null, null, other.key(), text)
        : new ChangeItem(ChangeItem.SYSTEM, "Link", other.key(), text, null, null);
  }

  private void customFields(Items items) {
    Set<Long> ids = new LinkedHashSet<>(items.before.values().keySet());
    ids.addAll(items.after.values().keySet());
    for (long id : ids) {
      Object old = items.before.value(id);
      Object now = items.after.value(id);
      if (!Objects.equals(old, now)) {
        items.found.add(item(site.fields().byId(id).orElseThrow(), old, now));
      }
    }
  }

  private ChangeItem item(FieldRecord field, Object old, Object now) {
    if (field.type() == FieldType.RANK) {
      return ranked(field, (String) old, (String) now);
    }
    return new ChangeItem(
        ChangeItem.CUSTOM,
        field.name(),
        idOf(field, old),
        nameOf(field, old),
        idOf(field, now),
        nameOf(field, now));
  }

  private static ChangeItem ranked(FieldRecord field, String old, String now) {
    boolean higher = now != null && (old == null || now.compareTo(old) < 0);
    return new ChangeItem(
        ChangeItem.CUSTOM, field.name(), "", "", "", higher ? "Ranked higher" : "Ranked lower");
  }

  private static String idOf(FieldRecord field, Object value) {
    return switch (field.type()) {
      case SELECT, USER, EPIC -> text(value);
      case SPRINTS -> joined(value, Object::toString, ", ");
      case NUMBER, TEXT, TEXT_AREA, LABELS, GROUP, RANK -> null;
    };
  }

  private String nameOf(FieldRecord field, Object value) {
    if (value == null) {
      return null;
    }
    return switch (field.type()) {
      case SELECT -> optionName(field, (Long) value);
      case USER -> personName((String) value);
      case EPIC -> issueKey(value.toString());
      case SPRINTS -> joined(value, this::sprintName, ", ");
      case LABELS -> joined(value, Object::toString, " ");
      case NUMBER -> plain((Double) value);
      case TEXT, TEXT_AREA, GROUP, RANK -> value.toString();
    };
  }

  private static String plain(Double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString(number.longValue())
        : number.toString();
  }

  private static String joined(Object value, Function<Object, String> name, String separator) {
    return value == null
        ? null
        : ((Collection<?>) value).stream().map(name).collect(Collectors.joining(separator));
  }

  private static String optionName(FieldRecord field, Long id) {
    return field.options().stream()
        .filter(option -> option.id() == id)
        .map(FieldOption::name)
        .findFirst()
        .orElse(id.toString());
  }

  private String typeName(String id) {
    return nameOr(id, site.constants().issueType(id), IssueKind::name);
  }

  private String statusName(String id) {
    return nameOr(id, site.constants().status(id), IssueStatus::name);
  }

  private String priorityName(String id) {
    return nameOr(id, site.constants().priority(id), IssuePriority::name);
  }

  private String resolutionName(String id) {
    return nameOr(id, site.constants().resolution(id), IssueResolution::name);
  }

  private String personName(String key) {
    return nameOr(key, site.people().byKey(key), Person::displayName);
  }

  private String levelName(String id) {
    return nameOr(id, site.schemes().securityLevel(Long.parseLong(id)), SecurityLevel::name);
  }

  private String projectName(String id) {
    return nameOr(id, site.projects().byId(Long.parseLong(id)), ProjectRecord::name);
  }

  private String issueKey(String id) {
    return nameOr(id, site.issues().byId(Long.parseLong(id)), IssueRecord::key);
  }

  private String componentName(Long id) {
    return nameOr(id.toString(), site.projects().component(id), Component::name);
  }

  private String versionName(Long id) {
    return nameOr(id.toString(), site.projects().version(id), ProjectVersion::name);
  }

  private String sprintName(Object id) {
    return nameOr(id.toString(), site.sprints().byId((Long) id), Sprint::name);
  }

  private static <T> String nameOr(String id, Optional<T> found, Function<T, String> name) {
    return found.map(name).orElse(id);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static String text(Instant time) {
    return time == null ? null : time.toString();
  }

  /** Collects the items of one comparison. */
  private static final class Items {
    private final IssueRecord before;
    private final IssueRecord after;
    private final List<ChangeItem> found = new ArrayList<>();

    Items(IssueRecord before, IssueRecord after) {
      this.before = before;
      this.after = after;
    }

    /** A field whose texts are its values; no text and an empty one are the same. */
    void text(String field, Function<IssueRecord, String> value) {
      String old = value.apply(before);
      String now = value.apply(after);
      if (!Objects.requireNonNullElse(old, "").equals(Objects.requireNonNullElse(now, ""))) {
        found.add(new ChangeItem(ChangeItem.SYSTEM, field, null, old, null, now));
      }
    }

    /** A field that holds an id of something with a name. */
    void constant(String field, Function<IssueRecord, String> id, Function<String, String> name) {
      String old = id.apply(before);
      String now = id.apply(after);
      if (!Objects.equals(old, now)) {
        found.add(
            new ChangeItem(
                ChangeItem.SYSTEM,
                field,
                old,
                old == null ? null : name.apply(old),
                now,
                now == null ? null : name.apply(now)));
      }
    }

    /** A field that holds several: one item for each that went or came. */
    void each(String field, Function<IssueRecord, Set<Long>> ids, Function<Long, String> name) {
      Set<Long> old = ids.apply(before);
      Set<Long> now = ids.apply(after);
      for (Long id : old) {
        if (!now.contains(id)) {
          found.add(
              new ChangeItem(ChangeItem.SYSTEM, field, id.toString(), name.apply(id), null, null));
        }
      }
      for (Long id : now) {
        if (!old.contains(id)) {
          found.add(
              new ChangeItem(ChangeItem.SYSTEM, field, null, null, id.toString(), name.apply(id)));
        }
      }
    }
  }
}
