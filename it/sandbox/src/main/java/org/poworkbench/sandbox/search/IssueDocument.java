package org.poworkbench.sandbox.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssuePriority;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.IssueResolution;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;

/** Writes an issue as a document of the index. */
final class IssueDocument {
  private static final int LONGEST_SORT_TEXT = 255;

  private final Site site;
  private final QueryDates dates;
  private Document document = new Document();

  IssueDocument(Site site, QueryDates dates) {
    this.site = site;
    this.dates = dates;
  }

  Document of(IssueRecord issue, Collection<CommentRecord> comments) {
    document = new Document();
    identity(issue);
    kinds(issue);
    texts(issue, comments);
    people(issue);
    times(issue);
    relations(issue);
    issue
        .values()
        .forEach(
            (fieldId, value) ->
                site.fields().byId(fieldId).ifPresent(field -> value(field, value)));
    return document;
  }

  private void identity(IssueRecord issue) {
    String id = Long.toString(issue.id());
    document.add(new StringField(IndexNames.ID, id, Field.Store.NO));
    document.add(new NumericDocValuesField(IndexNames.ID, issue.id()));
    document.add(new LongPoint(IndexNames.NUMBER, issue.number()));
    term(IndexNames.PROJECT, Long.toString(issue.projectId()));
    site.projects()
        .byId(issue.projectId())
        .ifPresent(
            project -> {
              sortText(IndexNames.PROJECT, project.name());
              sortText(IndexNames.KEY, "%s-%012d".formatted(project.key(), issue.number()));
            });
    if (issue.isArchived()) {
      term(IndexNames.ARCHIVED, "true");
    }
  }

  private void kinds(IssueRecord issue) {
    choice(IndexNames.TYPE, issue.typeId(), site.constants()::issueType, type -> type.sequence());
    choice(
        IndexNames.STATUS, issue.statusId(), site.constants()::status, status -> status.sequence());
    site.constants()
        .status(issue.statusId())
        .ifPresent(
            status -> {
              term(IndexNames.STATUS_CATEGORY, Long.toString(status.category().id()));
              sortNumber(IndexNames.STATUS_CATEGORY, CategoryOrder.of(status.category()));
            });
    // The first priority of the list is the highest one.
    choice(
        IndexNames.PRIORITY,
        issue.priorityId(),
        site.constants()::priority,
        (IssuePriority priority) -> -priority.sequence());
    choice(
        IndexNames.RESOLUTION,
        issue.resolutionId(),
        site.constants()::resolution,
        IssueResolution::sequence);
    if (issue.securityLevelId() != null) {
      term(IndexNames.LEVEL, issue.securityLevelId().toString());
      sortNumber(IndexNames.LEVEL, issue.securityLevelId());
    }
  }

  private <T> void choice(
      String name, String id, Function<String, Optional<T>> find, Function<T, Long> order) {
    if (id != null) {
      term(name, id);
      find.apply(id).ifPresent(found -> sortNumber(name, order.apply(found)));
    }
  }

  private void texts(IssueRecord issue, Collection<CommentRecord> comments) {
    text(IndexNames.SUMMARY, issue.summary());
    sortText(IndexNames.SUMMARY, issue.summary());
    text(IndexNames.DESCRIPTION, issue.description());
    text(IndexNames.ENVIRONMENT, issue.environment());
    // A comment for some readers only must not be found by others.
    comments.stream()
        .filter(comment -> comment.groupLevel() == null && comment.roleLevel() == null)
        .forEach(comment -> text(IndexNames.COMMENT, comment.body()));
  }

  private void people(IssueRecord issue) {
    person(IndexNames.REPORTER, issue.reporter());
    person(IndexNames.ASSIGNEE, issue.assignee());
    person(IndexNames.CREATOR, issue.creator());
  }

  private void times(IssueRecord issue) {
    time(IndexNames.CREATED, issue.created());
    time(IndexNames.UPDATED, issue.updated());
    time(IndexNames.RESOLVED, issue.resolved());
    if (issue.due() != null) {
      time(IndexNames.DUE, Instant.ofEpochMilli(dates.startOf(issue.due())));
    }
  }

  private void relations(IssueRecord issue) {
    issueId(IndexNames.PARENT, issue.parentId());
    words(IndexNames.LABELS, issue.labels());
    ids(IndexNames.COMPONENT, issue.componentIds());
    firstName(
        IndexNames.COMPONENT,
        issue.componentIds(),
        id -> site.projects().component(id).map(component -> component.name()));
    versions(IndexNames.FIX_VERSION, issue.fixVersionIds());
    versions(IndexNames.AFFECTED_VERSION, issue.affectedVersionIds());
    number(IndexNames.VOTES, (double) issue.votes());
  }

  private void versions(String name, Collection<Long> ids) {
    ids(name, ids);
    ids.stream()
        .flatMap(id -> site.projects().version(id).stream())
        .mapToLong(version -> version.sequence())
        .min()
        .ifPresent(sequence -> sortNumber(name, sequence));
  }

  private void value(FieldRecord field, Object value) {
    String name = IndexNames.ofField(field.id());
    switch (field.type()) {
      case NUMBER -> number(name, (Double) value);
      case TEXT -> {
        text(name, (String) value);
        sortText(name, (String) value);
      }
      case TEXT_AREA -> text(name, (String) value);
      case LABELS -> words(name, strings(value));
      case SELECT -> option(field, name, value);
      case USER -> person(name, (String) value);
      case GROUP -> {
        term(name, (String) value);
        sortText(name, (String) value);
      }
      case SPRINTS -> sprints(name, longs(value));
      case EPIC -> issueId(name, ((Number) value).longValue());
      case RANK -> {
        present(name);
        sortText(name, (String) value);
      }
    }
  }

  private void option(FieldRecord field, String name, Object value) {
    long id = ((Number) value).longValue();
    term(name, Long.toString(id));
    field.options().stream()
        .filter(option -> option.id() == id)
        .findFirst()
        .ifPresent(option -> sortText(name, option.name()));
  }

  private void sprints(String name, List<Long> ids) {
    ids(name, ids);
    firstName(name, ids, id -> site.sprints().byId(id).map(sprint -> sprint.name()));
  }

  private void firstName(
      String name, Collection<Long> ids, Function<Long, Optional<String>> nameOf) {
    ids.stream()
        .flatMap(id -> nameOf.apply(id).stream())
        .min(String.CASE_INSENSITIVE_ORDER)
        .ifPresent(first -> sortText(name, first));
  }

  private void person(String name, String key) {
    if (key != null) {
      term(name, key);
      sortText(name, site.people().byKey(key).map(Person::displayName).orElse(key));
    }
  }

  private void time(String name, Instant time) {
    if (time != null) {
      present(name);
      document.add(new LongPoint(name, time.toEpochMilli()));
      sortNumber(name, time.toEpochMilli());
    }
  }

  private void number(String name, Double number) {
    present(name);
    document.add(new DoublePoint(name, number));
    document.add(new DoubleDocValuesField(IndexNames.sortOf(name), number));
  }

  private void text(String name, String text) {
    if (text != null && !text.isEmpty()) {
      present(name);
      document.add(new org.apache.lucene.document.TextField(name, text, Field.Store.NO));
    }
  }

  private void words(String name, Collection<String> words) {
    words.forEach(word -> term(name, word.toLowerCase(Locale.ROOT)));
    if (!words.isEmpty()) {
      sortText(name, words.stream().sorted().collect(Collectors.joining(" ")));
    }
  }

  private void ids(String name, Collection<Long> ids) {
    ids.forEach(id -> term(name, Long.toString(id)));
  }

  private void issueId(String name, Long id) {
    if (id != null) {
      term(name, id.toString());
      sortNumber(name, id);
    }
  }

  private void term(String name, String term) {
    present(name);
    document.add(new StringField(name, term, Field.Store.NO));
  }

  private void present(String name) {
    document.add(new StringField(IndexNames.PRESENT, name, Field.Store.NO));
  }

  private void sortText(String name, String text) {
    if (text != null) {
      String start = text.substring(0, Math.min(text.length(), LONGEST_SORT_TEXT));
      document.add(
          new SortedDocValuesField(
              IndexNames.sortOf(name), new BytesRef(start.toLowerCase(Locale.ROOT))));
    }
  }

  private void sortNumber(String name, long number) {
    document.add(new NumericDocValuesField(IndexNames.sortOf(name), number));
  }

  private static List<String> strings(Object value) {
    return ((Collection<?>) value).stream().map(Objects::toString).toList();
  }

  private static List<Long> longs(Object value) {
    return ((Collection<?>) value).stream().map(id -> ((Number) id).longValue()).toList();
  }
}
