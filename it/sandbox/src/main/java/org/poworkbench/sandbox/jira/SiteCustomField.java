package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.poworkbench.sandbox.data.ChangeItem;
import org.poworkbench.sandbox.data.FieldContext;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import webwork.action.Action;

/** A custom field as Jira's API shows it. It reads the field anew, so that a kept one does not age. */
record SiteCustomField(JiraObjects objects, long number) implements CustomField {
  @Override
  public String getId() {
    return "customfield_" + number;
  }

  @Override
  public Long getIdAsLong() {
    return number;
  }

  @Override
  public String getName() {
    return field().name();
  }

  @Override
  public String getNameKey() {
    return getName();
  }

  @Override
  public String getFieldName() {
    return getName();
  }

  @Override
  public String getUntranslatedName() {
    return getName();
  }

  @Override
  public String getDescription() {
    return field().description();
  }

  @Override
  public CustomFieldType<?, ?> getCustomFieldType() {
    return new Type(field().type());
  }

  @Override
  public CustomFieldSearcher getCustomFieldSearcher() {
    return field().searchable() ? new Searcher(field().type()) : null;
  }

  /** Read from the database, whatever the issue object holds. */
  @Override
  public Object getValue(Issue issue) {
    FieldRecord field = field();
    return objects
        .site()
        .issues()
        .byId(issue.getId())
        .map(stored -> objects.values().shown(field, issue.getId(), stored.value(number)))
        .orElse(null);
  }

  @Override
  public boolean hasValue(Issue issue) {
    return getValue(issue) != null;
  }

  @Override
  public Object getDefaultValue(Issue issue) {
    return null;
  }

  @Override
  public FieldConfig getRelevantConfig(Issue issue) {
    return getRelevantConfig((IssueContext) issue);
  }

  @Override
  public FieldConfig getRelevantConfig(IssueContext context) {
    return isRelevantForIssueContext(context) ? new Config(this) : null;
  }

  @Override
  public List<FieldConfigScheme> getConfigurationSchemes() {
    return field().contexts().stream()
        .map(context -> (FieldConfigScheme) new FieldConfigScheme() {})
        .toList();
  }

  @Override
  public List<Project> getAssociatedProjectObjects() {
    return field().contexts().stream()
        .map(FieldContext::projectId)
        .filter(Objects::nonNull)
        .distinct()
        .map(objects::project)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public List<IssueType> getAssociatedIssueTypes() {
    return field().contexts().stream()
        .map(FieldContext::typeId)
        .filter(Objects::nonNull)
        .distinct()
        .map(objects::issueType)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public boolean isGlobal() {
    return isAllProjects() && isAllIssueTypes();
  }

  @Override
  public boolean isAllProjects() {
    return field().contexts().stream().anyMatch(context -> context.projectId() == null);
  }

  @Override
  public boolean isAllIssueTypes() {
    return field().contexts().stream().anyMatch(context -> context.typeId() == null);
  }

  @Override
  public boolean isEnabled() {
    return !field().contexts().isEmpty();
  }

  @Override
  public boolean isEditable() {
    return !field().locked();
  }

  @Override
  public boolean isInScope(Project project, List<String> issueTypeIds) {
    return (issueTypeIds == null || issueTypeIds.isEmpty())
        ? field().contexts().stream().anyMatch(context -> admits(context, project))
        : issueTypeIds.stream().anyMatch(typeId -> field().appliesTo(project.getId(), typeId));
  }

  @Override
  public boolean isRelevantForIssueContext(IssueContext context) {
    return field().appliesTo(context.getProjectId(), context.getIssueTypeId());
  }

  @Override
  public void createValue(Issue issue, Object value) {
    objects.site().writing().writeValue(issue.getId(), number, stored(value));
  }

  /** As Jira's: writes when old and new value differ; no history, no event, no notice to the index. */
  @Override
  @SuppressWarnings("rawtypes") // The API declares the raw type.
  public void updateValue(
      FieldLayoutItem item, Issue issue, ModifiedValue value, IssueChangeHolder holder) {
    Object wanted = stored(value.getNewValue());
    if (Objects.equals(stored(value.getOldValue()), wanted)) {
      return;
    }
    objects.site().writing().writeValue(issue.getId(), number, wanted);
    if (holder != null) {
      holder.addChangeItem(
          new ChangeItemBean(
              ChangeItem.CUSTOM, getName(), text(value.getOldValue()), text(value.getNewValue())));
    }
  }

  @Override
  public String getViewHtml(FieldLayoutItem item, Action action, Issue issue) {
    throw new IllegalStateException(
        "The sandbox does not render custom fields on the server; Jira does.");
  }

  @Override
  public boolean isShown(Issue issue) {
    return isRelevantForIssueContext(issue);
  }

  @Override
  public Set<Long> remove() {
    objects.site().fields().remove(number);
    return Set.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CustomField that && getId().equals(that.getId());
  }

  @Override
  public int hashCode() {
    return getId().hashCode();
  }

  @Override
  public String toString() {
    return getId();
  }

  private FieldRecord field() {
    return objects
        .site()
        .fields()
        .byId(number)
        .orElseThrow(() -> new IllegalStateException("The field " + getId() + " was removed"));
  }

  private Object stored(Object value) {
    return objects.values().stored(field(), value);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static boolean admits(FieldContext context, Project project) {
    return context.projectId() == null || context.projectId().equals(project.getId());
  }

  /** A built-in type of custom field. */
  record Type(FieldType type) implements CustomFieldType<Object, Object> {
    @Override
    public String getKey() {
      return type.key();
    }

    @Override
    public String getName() {
      return type.displayName();
    }

    @Override
    public String getDescription() {
      return type.displayName();
    }
  }

  /** The searcher of a built-in type. */
  record Searcher(FieldType type) implements CustomFieldSearcher {}

  private record Config(SiteCustomField field) implements FieldConfig {
    @Override
    public Long getId() {
      return field.number();
    }

    @Override
    public String getFieldId() {
      return field.getId();
    }

    @Override
    public CustomField getCustomField() {
      return field;
    }

    @Override
    public String getName() {
      return "Default Configuration for " + field.getName();
    }

    @Override
    public String getDescription() {
      return "";
    }
  }
}
