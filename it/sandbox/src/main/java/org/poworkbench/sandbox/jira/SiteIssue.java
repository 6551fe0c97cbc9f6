package org.poworkbench.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Projects;

/**
 * An issue as Jira's API shows it. Setters change this object only and are remembered, so that an
 * update writes what was set and nothing else.
 */
public final class SiteIssue implements MutableIssue {
  private final JiraObjects objects;
  private final IssueDraft draft;
  private final Map<String, Consumer<IssueDraft>> edits = new LinkedHashMap<>();
  private final Map<String, ModifiedValue<?>> modified = new LinkedHashMap<>();
  private IssueRecord now;

  SiteIssue(JiraObjects objects, IssueRecord issue) {
    this(objects, issue.draft());
  }

  SiteIssue(JiraObjects objects, IssueDraft draft) {
    this.objects = objects;
    this.draft = draft;
    this.now = draft.record();
  }

  /** Makes in the draft all changes that setters made here. */
  public void applyTo(IssueDraft other) {
    edits.values().forEach(edit -> edit.accept(other));
  }

  /** Changes what Jira's API has no setter for, such as the id that comes with storing the issue. */
  public void edit(Consumer<IssueDraft> edit) {
    edit.accept(draft);
    now = draft.record();
  }

  /** The issue as this object has it now. */
  public IssueRecord record() {
    return now;
  }

  @Override
  public Long getId() {
    return now.id() == 0 ? null : now.id();
  }

  @Override
  public String getKey() {
    return now.key();
  }

  @Override
  public Long getNumber() {
    return now.number() == 0 ? null : now.number();
  }

  @Override
  public Project getProjectObject() {
    return objects.project(now.projectId());
  }

  @Override
  public Long getProjectId() {
    return now.projectId();
  }

  @Override
  public IssueType getIssueType() {
    return objects.issueType(now.typeId());
  }

  @Override
  public String getIssueTypeId() {
    return now.typeId();
  }

  @Override
  public String getSummary() {
    return now.summary();
  }

  @Override
  public String getDescription() {
    return now.description();
  }

  @Override
  public String getEnvironment() {
    return now.environment();
  }

  @Override
  public ApplicationUser getAssignee() {
    return objects.user(now.assignee());
  }

  @Override
  public String getAssigneeId() {
    return now.assignee();
  }

  @Override
  public ApplicationUser getReporter() {
    return objects.user(now.reporter());
  }

  @Override
  public String getReporterId() {
    return now.reporter();
  }

  @Override
  public ApplicationUser getCreator() {
    return objects.user(now.creator());
  }

  @Override
  public String getCreatorId() {
    return now.creator();
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    return now.componentIds().stream()
        .flatMap(id -> projects().component(id).stream())
        .map(objects::component)
        .toList();
  }

  @Override
  public Collection<Version> getAffectedVersions() {
    return versions(now.affectedVersionIds());
  }

  @Override
  public Collection<Version> getFixVersions() {
    return versions(now.fixVersionIds());
  }

  @Override
  public Timestamp getDueDate() {
    return now.due() == null ? null : Timestamp.valueOf(now.due().atStartOfDay());
  }

  @Override
  public Timestamp getCreated() {
    return JiraObjects.timestamp(now.created());
  }

  @Override
  public Timestamp getUpdated() {
    return JiraObjects.timestamp(now.updated());
  }

  @Override
  public Timestamp getResolutionDate() {
    return JiraObjects.timestamp(now.resolved());
  }

  @Override
  public Long getSecurityLevelId() {
    return now.securityLevelId();
  }

  @Override
  public Priority getPriority() {
    return objects.priority(now.priorityId());
  }

  @Override
  public Resolution getResolution() {
    return objects.resolution(now.resolutionId());
  }

  @Override
  public String getResolutionId() {
    return now.resolutionId();
  }

  @Override
  public Status getStatus() {
    return objects.status(now.statusId());
  }

  @Override
  public String getStatusId() {
    return now.statusId();
  }

  @Override
  public Long getOriginalEstimate() {
    return now.originalEstimate();
  }

  @Override
  public Long getEstimate() {
    return now.remainingEstimate();
  }

  @Override
  public Long getTimeSpent() {
    return now.timeSpent();
  }

  @Override
  public Object getCustomFieldValue(CustomField customField) {
    FieldRecord field = field(customField);
    return field == null
        ? null
        : objects.values().shown(field, getId(), now.value(customField.getIdAsLong()));
  }

  @Override
  public boolean isSubTask() {
    return objects.site().constants().issueType(now.typeId()).filter(t -> t.subtask()).isPresent();
  }

  @Override
  public boolean isCreated() {
    return now.id() != 0;
  }

  @Override
  public boolean isEditable() {
    return !now.isArchived()
        && projects().byId(now.projectId()).filter(project -> !project.isArchived()).isPresent();
  }

  @Override
  public Long getParentId() {
    return now.parentId();
  }

  @Override
  public Issue getParentObject() {
    return now.parentId() == null ? null : objects.issue(now.parentId());
  }

  @Override
  public Collection<Issue> getSubTaskObjects() {
    List<Long> ids = objects.site().issues().subtasksOf(now.id());
    return objects.site().issues().byIds(ids).stream().<Issue>map(objects::issue).toList();
  }

  @Override
  public Set<Label> getLabels() {
    return JiraObjects.labels(getId(), now.labels());
  }

  @Override
  public boolean isArchived() {
    return now.isArchived();
  }

  @Override
  public ApplicationUser getArchivedByUser() {
    return objects.user(getArchivedById());
  }

  @Override
  public String getArchivedById() {
    return now.isArchived() ? now.archived().by() : null;
  }

  @Override
  public Timestamp getArchivedDate() {
    return now.isArchived() ? JiraObjects.timestamp(now.archived().at()) : null;
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // The API declares the raw type.
  public Map<String, ModifiedValue> getModifiedFields() {
    return (Map) modified;
  }

  @Override
  public void resetModifiedFields() {
    modified.clear();
    edits.clear();
  }

  @Override
  public void setAffectedVersions(Collection<Version> versions) {
    Set<Long> ids = ids(versions);
    change("versions", getAffectedVersions(), versions, issue -> issue.affectedVersionIds(ids));
  }

  /** Not in the declared API, which has no evidence for it; the sandbox's own screens set it. */
  public void setFixVersions(Collection<Version> versions) {
    Set<Long> ids = ids(versions);
    change("fixVersions", getFixVersions(), versions, issue -> issue.fixVersionIds(ids));
  }

  /** Not in the declared API, which has no evidence for it; the sandbox's own screens set it. */
  public void setLabels(Collection<String> labels) {
    change("labels", now.labels(), labels, issue -> issue.labels(labels));
  }

  /** Not in the declared API, which has no evidence for it; the sandbox's own screens set it. */
  public void setParentId(Long id) {
    change("parent", now.parentId(), id, issue -> issue.parentId(id));
  }

  /** Not in the declared API, which has no evidence for it; the sandbox's own screens set it. */
  public void setSecurityLevelId(Long id) {
    change("security", now.securityLevelId(), id, issue -> issue.securityLevelId(id));
  }

  @Override
  public void setAssignee(ApplicationUser user) {
    setAssigneeId(user == null ? null : user.getKey());
  }

  @Override
  public void setAssigneeId(String key) {
    change("assignee", now.assignee(), key, issue -> issue.assignee(key));
  }

  @Override
  public void setComponent(Collection<ProjectComponent> components) {
    List<Long> ids = components.stream().map(ProjectComponent::getId).toList();
    change("components", getComponents(), components, issue -> issue.componentIds(ids));
  }

  @Override
  public void setCreated(Timestamp time) {
    change("created", getCreated(), time, issue -> issue.created(JiraObjects.instant(time)));
  }

  @Override
  public void setCustomFieldValue(CustomField customField, Object value) {
    FieldRecord field = field(customField);
    if (field == null) {
      throw new IllegalArgumentException("There is no field " + customField.getId());
    }
    Object stored = objects.values().stored(field, value);
    change(
        customField.getId(),
        getCustomFieldValue(customField),
        value,
        issue -> issue.value(field.id(), stored));
  }

  @Override
  public void setDescription(String text) {
    change("description", now.description(), text, issue -> issue.description(text));
  }

  @Override
  public void setDueDate(Timestamp time) {
    LocalDate date = time == null ? null : time.toLocalDateTime().toLocalDate();
    change("duedate", getDueDate(), time, issue -> issue.due(date));
  }

  @Override
  public void setEnvironment(String text) {
    change("environment", now.environment(), text, issue -> issue.environment(text));
  }

  @Override
  public void setEstimate(Long seconds) {
    change(
        "timeestimate",
        now.remainingEstimate(),
        seconds,
        issue -> issue.remainingEstimate(seconds));
  }

  @Override
  public void setIssueType(IssueType type) {
    setIssueTypeId(type.getId());
  }

  @Override
  public void setIssueTypeId(String id) {
    change("issuetype", now.typeId(), id, issue -> issue.typeId(id));
  }

  @Override
  public void setKey(String key) {
    change("issuekey", now.key(), key, issue -> issue.key(key));
  }

  @Override
  public void setPriority(Priority priority) {
    setPriorityId(priority == null ? null : priority.getId());
  }

  @Override
  public void setPriorityId(String id) {
    change("priority", now.priorityId(), id, issue -> issue.priorityId(id));
  }

  @Override
  public void setProjectId(Long id) {
    change("project", now.projectId(), id, issue -> issue.projectId(id));
  }

  @Override
  public void setProjectObject(Project project) {
    setProjectId(project.getId());
  }

  @Override
  public void setReporter(ApplicationUser user) {
    setReporterId(user == null ? null : user.getKey());
  }

  @Override
  public void setReporterId(String key) {
    change("reporter", now.reporter(), key, issue -> issue.reporter(key));
  }

  @Override
  public void setResolution(Resolution resolution) {
    String id = resolution == null ? null : resolution.getId();
    change("resolution", now.resolutionId(), id, issue -> issue.resolutionId(id));
  }

  @Override
  public void setResolutionDate(Timestamp time) {
    change(
        "resolutiondate",
        getResolutionDate(),
        time,
        issue -> issue.resolved(JiraObjects.instant(time)));
  }

  @Override
  public void setStatus(Status status) {
    change("status", now.statusId(), status.getId(), issue -> issue.statusId(status.getId()));
  }

  @Override
  public void setSummary(String text) {
    change("summary", now.summary(), text, issue -> issue.summary(text));
  }

  @Override
  public void setUpdated(Timestamp time) {
    change("updated", getUpdated(), time, issue -> issue.updated(JiraObjects.instant(time)));
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (getId() != null && other instanceof Issue that && getId().equals(that.getId()));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(now.id());
  }

  @Override
  public String toString() {
    return now.key() == null ? "new issue" : now.key();
  }

  private <T> void change(String fieldId, T before, T after, Consumer<IssueDraft> edit) {
    edit.accept(draft);
    now = draft.record();
    edits.put(fieldId, edit);
    if (!Objects.equals(before, after)) {
      modified.put(fieldId, new ModifiedValue<>(before, after));
    }
  }

  private FieldRecord field(CustomField customField) {
    return objects.site().fields().byId(customField.getIdAsLong()).orElse(null);
  }

  private Projects projects() {
    return objects.site().projects();
  }

  private Collection<Version> versions(Set<Long> ids) {
    return ids.stream()
        .flatMap(id -> projects().version(id).stream())
        .map(objects::version)
        .toList();
  }

  private static Set<Long> ids(Collection<Version> versions) {
    return Set.copyOf(versions.stream().map(Version::getId).toList());
  }
}
