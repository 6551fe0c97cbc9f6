package com.atlassian.jira.issue;

import java.util.Map;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 8. */
public interface IssueInputParameters {
  IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

  IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

  Map<String, String[]> getActionParameters();

  IssueInputParameters setAffectedVersionIds(Long... id);

  IssueInputParameters setAssigneeId(String text);

  IssueInputParameters setComment(String text);

  IssueInputParameters setComment(String value, Long projectRoleId);

  IssueInputParameters setComment(String value, String groupId);

  IssueInputParameters setComponentIds(Long... id);

  IssueInputParameters setDescription(String text);

  IssueInputParameters setDueDate(String text);

  IssueInputParameters setEnvironment(String text);

  IssueInputParameters setFixVersionIds(Long... id);

  IssueInputParameters setIssueTypeId(String text);

  IssueInputParameters setOriginalEstimate(Long id);

  IssueInputParameters setPriorityId(String text);

  IssueInputParameters setProjectId(Long id);

  IssueInputParameters setRemainingEstimate(Long id);

  IssueInputParameters setReporterId(String text);

  IssueInputParameters setResolutionDate(String text);

  IssueInputParameters setResolutionId(String text);

  IssueInputParameters setSecurityLevelId(Long id);

  IssueInputParameters setStatusId(String text);

  IssueInputParameters setSummary(String text);

  void setRetainExistingValuesWhenParameterNotProvided(boolean flag);

  void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresent);

  void setApplyDefaultValuesWhenParameterNotProvided(boolean flag);

  void setSkipScreenCheck(boolean flag);

  boolean skipScreenCheck();
}
