package org.poworkbench.sandbox.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An issue while it is written: what is to be created or changed. An id or a number that is left 0
 * and times that are left null are given when it is created.
 */
public final class IssueDraft {
  private long id;
  private long projectId;
  private long number;
  private String key;
  private String typeId;
  private String statusId;
  private String priorityId;
  private String resolutionId;
  private String summary;
  private String description;
  private String environment;
  private String reporter;
  private String assignee;
  private String creator;
  private Instant created;
  private Instant updated;
  private Instant resolved;
  private LocalDate due;
  private Long securityLevelId;
  private Long parentId;
  private Set<String> labels = Set.of();
  private Set<Long> componentIds = Set.of();
  private Set<Long> fixVersionIds = Set.of();
  private Set<Long> affectedVersionIds = Set.of();
  private Long originalEstimate;
  private Long remainingEstimate;
  private Long timeSpent;
  private long votes;
  private long watches;
  private Archived archived;
  private final Map<Long, Object> values = new LinkedHashMap<>();

  public IssueDraft(long projectId, String typeId) {
    this.projectId = projectId;
    this.typeId = typeId;
  }

  IssueDraft(IssueRecord issue) {
    this.id = issue.id();
    this.projectId = issue.projectId();
    this.number = issue.number();
    this.key = issue.key();
    this.typeId = issue.typeId();
    this.statusId = issue.statusId();
    this.priorityId = issue.priorityId();
    this.resolutionId = issue.resolutionId();
    this.summary = issue.summary();
    this.description = issue.description();
    this.environment = issue.environment();
    this.reporter = issue.reporter();
    this.assignee = issue.assignee();
    this.creator = issue.creator();
    this.created = issue.created();
    this.updated = issue.updated();
    this.resolved = issue.resolved();
    this.due = issue.due();
    this.securityLevelId = issue.securityLevelId();
    this.parentId = issue.parentId();
    this.labels = issue.labels();
    this.componentIds = issue.componentIds();
    this.fixVersionIds = issue.fixVersionIds();
    this.affectedVersionIds = issue.affectedVersionIds();
    this.originalEstimate = issue.originalEstimate();
    this.remainingEstimate = issue.remainingEstimate();
    this.timeSpent = issue.timeSpent();
    this.votes = issue.votes();
    this.watches = issue.watches();
    this.archived = issue.archived();
    values.putAll(issue.values());
  }

  public IssueDraft id(long id) {
    this.id = id;
    return this;
  }

  public IssueDraft projectId(long projectId) {
    this.projectId = projectId;
    return this;
  }

  public IssueDraft number(long number) {
    this.number = number;
    return this;
  }

  public IssueDraft key(String key) {
    this.key = key;
    return this;
  }

  public IssueDraft typeId(String typeId) {
    this.typeId = typeId;
    return this;
  }

  public IssueDraft statusId(String statusId) {
    this.statusId = statusId;
    return this;
  }

  public IssueDraft priorityId(String priorityId) {
    this.priorityId = priorityId;
    return this;
  }

  public IssueDraft resolutionId(String resolutionId) {
    this.resolutionId = resolutionId;
    return this;
  }

  public IssueDraft summary(String summary) {
    this.summary = summary;
    return this;
  }

  public IssueDraft description(String description) {
    this.description = description;
    return this;
  }

  public IssueDraft environment(String environment) {
    this.environment = environment;
    return this;
  }

  public IssueDraft reporter(String reporter) {
    this.reporter = reporter;
    return this;
  }

  public IssueDraft assignee(String assignee) {
    this.assignee = assignee;
    return this;
  }

  public IssueDraft creator(String creator) {
    this.creator = creator;
    return this;
  }

  public IssueDraft created(Instant created) {
    this.created = created;
    return this;
  }

  public IssueDraft updated(Instant updated) {
    this.updated = updated;
    return this;
  }

  public IssueDraft resolved(Instant resolved) {
    this.resolved = resolved;
    return this;
  }

  public IssueDraft due(LocalDate due) {
    this.due = due;
    return this;
  }

  public IssueDraft securityLevelId(Long securityLevelId) {
    this.securityLevelId = securityLevelId;
    return this;
  }

  public IssueDraft parentId(Long parentId) {
    this.parentId = parentId;
    return this;
  }

  public IssueDraft labels(Collection<String> labels) {
    this.labels = Collections.unmodifiableSet(new TreeSet<>(labels));
    return this;
  }

  public IssueDraft componentIds(Collection<Long> componentIds) {
    this.componentIds = Collections.unmodifiableSet(new TreeSet<>(componentIds));
    return this;
  }

  public IssueDraft fixVersionIds(Collection<Long> fixVersionIds) {
    this.fixVersionIds = Collections.unmodifiableSet(new TreeSet<>(fixVersionIds));
    return this;
  }

  public IssueDraft affectedVersionIds(Collection<Long> affectedVersionIds) {
    this.affectedVersionIds = Collections.unmodifiableSet(new TreeSet<>(affectedVersionIds));
    return this;
  }

  public IssueDraft originalEstimate(Long originalEstimate) {
    this.originalEstimate = originalEstimate;
    return this;
  }

  public IssueDraft remainingEstimate(Long remainingEstimate) {
    this.remainingEstimate = remainingEstimate;
    return this;
  }

  public IssueDraft timeSpent(Long timeSpent) {
    this.timeSpent = timeSpent;
    return this;
  }

  public IssueDraft votes(long votes) {
    this.votes = votes;
    return this;
  }

  public IssueDraft watches(long watches) {
    this.watches = watches;
    return this;
  }

  public IssueDraft archived(Archived archived) {
    this.archived = archived;
    return this;
  }

  /** Sets the value of a custom field; null, an empty text and an empty collection remove it. */
  public IssueDraft value(long fieldId, Object value) {
    if (isEmpty(value)) {
      values.remove(fieldId);
    } else {
      values.put(fieldId, value);
    }
    return this;
  }

  public Object value(long fieldId) {
    return values.get(fieldId);
  }

  /** The issue as the draft has it now. */
  public IssueRecord record() {
    return new IssueRecord(
        id,
        projectId,
        number,
        key,
        typeId,
        statusId,
        priorityId,
        resolutionId,
        summary,
        description,
        environment,
        reporter,
        assignee,
        creator,
        created,
        updated,
        resolved,
        due,
        securityLevelId,
        parentId,
        labels,
        componentIds,
        fixVersionIds,
        affectedVersionIds,
        originalEstimate,
        remainingEstimate,
        timeSpent,
        votes,
        watches,
        archived,
        Collections.unmodifiableMap(new LinkedHashMap<>(values)));
  }

  private static boolean isEmpty(Object value) {
    return value == null
        || (value instanceof String text && text.isEmpty())
        || (value instanceof Collection<?> many && many.isEmpty());
  }
}
