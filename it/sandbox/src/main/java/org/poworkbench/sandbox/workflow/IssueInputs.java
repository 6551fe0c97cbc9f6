package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a form by the ids of Jira's fields, as Jira's web forms name them. */
public final class IssueInputs implements IssueInputParameters {

  static final String COMMENT = "comment";
  static final String PROJECT = "pid";
  static final String TYPE = "issuetype";

  private final Map<String, String[]> values = new LinkedHashMap<>();
  private boolean screenCheckSkipped;

  public IssueInputs() {}

  public IssueInputs(Map<String, String[]> parameters) {
    values.putAll(parameters);
  }

  /** Sets any field; no values empty it. */
  public IssueInputs set(String field, String... texts) {
    values.put(field, texts);
    return this;
  }

  private IssueInputs single(String field, Object value) {
    return set(field, value == null ? new String[0] : new String[] {value.toString()});
  }

  private IssueInputs many(String field, Long... ids) {
    return set(field, Arrays.stream(ids).map(String::valueOf).toArray(String[]::new));
  }

  @Override
  public IssueInputParameters addCustomFieldValue(Long customFieldId, String... texts) {
    return set("customfield_" + customFieldId, texts);
  }

  @Override
  public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... texts) {
    return set(fullCustomFieldKey, texts);
  }

  @Override
  public Map<String, String[]> getActionParameters() {
    return values;
  }

  @Override
  public IssueInputParameters setAffectedVersionIds(Long... ids) {
    return many("versions", ids);
  }

  @Override
  public IssueInputParameters setAssigneeId(String name) {
    return single("assignee", name);
  }

  @Override
  public IssueInputParameters setComment(String text) {
    return single(COMMENT, text);
  }

  @Override
  public IssueInputParameters setComment(String text, Long projectRoleId) {
    single("commentLevel", projectRoleId == null ? null : "role:" + projectRoleId);
    return single(COMMENT, text);
  }

  @Override
  public IssueInputParameters setComment(String text, String groupId) {
    single("commentLevel", groupId == null ? null : "group:" + groupId);
    return single(COMMENT, text);
  }

  @Override
  public IssueInputParameters setComponentIds(Long... ids) {
    return many("components", ids);
  }

  @Override
  public IssueInputParameters setDescription(String text) {
    return single("description", text);
  }

  @Override
  public IssueInputParameters setDueDate(String text) {
    return single("duedate", text);
  }

  @Override
  public IssueInputParameters setEnvironment(String text) {
    return single("environment", text);
  }

  @Override
  public IssueInputParameters setFixVersionIds(Long... ids) {
    return many("fixVersions", ids);
  }

  @Override
  public IssueInputParameters setIssueTypeId(String id) {
    return single(TYPE, id);
  }

  @Override
  public IssueInputParameters setOriginalEstimate(Long minutes) {
    return single("timetracking_originalestimate", minutes);
  }

  @Override
  public IssueInputParameters setPriorityId(String id) {
    return single("priority", id);
  }

  @Override
  public IssueInputParameters setProjectId(Long id) {
    return single(PROJECT, id);
  }

  @Override
  public IssueInputParameters setRemainingEstimate(Long minutes) {
    return single("timetracking_remainingestimate", minutes);
  }

  @Override
  public IssueInputParameters setReporterId(String name) {
    return single("reporter", name);
  }

  @Override
  public IssueInputParameters setResolutionDate(String text) {
    return single("resolutiondate", text);
  }

  @Override
  public IssueInputParameters setResolutionId(String id) {
    return single("resolution", id);
  }

  @Override
  public IssueInputParameters setSecurityLevelId(Long id) {
    return single("security", id);
  }

  @Override
  public IssueInputParameters setStatusId(String id) {
    return single("status", id);
  }

  @Override
  public IssueInputParameters setSummary(String text) {
    return single("summary", text);
  }

  /** Fields that are not given keep their values here in any case. */
  @Override
  public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {}

  @Override
  public void setRetainExistingValuesWhenParameterNotProvided(
      boolean retain, boolean onlyValidatePresent) {}

  /** Fields have no configured defaults here. */
  @Override
  public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {}

  @Override
  public void setSkipScreenCheck(boolean skip) {
    screenCheckSkipped = skip;
  }

  @Override
  public boolean skipScreenCheck() {
    return screenCheckSkipped;
  }
}
