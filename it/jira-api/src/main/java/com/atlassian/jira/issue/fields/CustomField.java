package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Set;
import webwork.action.Action;

/** Source: A compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface CustomField {
  String getId();

  Long getIdAsLong();

  String getName();

  String getNameKey();

  String getFieldName();

  String getUntranslatedName();

  String getDescription();

  CustomFieldType<?, ?> getCustomFieldType();

  CustomFieldSearcher getCustomFieldSearcher();

  Object getValue(Issue issue);

  boolean hasValue(Issue issue);

  Object getDefaultValue(Issue issue);

  FieldConfig getRelevantConfig(Issue issue);

  FieldConfig getRelevantConfig(IssueContext ctx);

  List<FieldConfigScheme> getConfigurationSchemes();

  List<Project> getAssociatedProjectObjects();

  List<IssueType> getAssociatedIssueTypes();

  boolean isGlobal();

  boolean isAllProjects();

  boolean isAllIssueTypes();

  boolean isEnabled();

  boolean isEditable();

  boolean isInScope(Project project, List<String> issueTypeIds);

  boolean isRelevantForIssueContext(IssueContext ctx);

  void createValue(Issue issue, Object value);

  void updateValue(
      FieldLayoutItem item, Issue issue, ModifiedValue<?> value, IssueChangeHolder holder);

  String getViewHtml(FieldLayoutItem item, Action action, Issue issue);

  boolean isShown(Issue issue);

  Set<Long> remove();
}
