package com.atlassian.jira.component;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;

/** Source: A compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; used in apps compiled for Jira 11. */
public class ComponentAccessor {
  private ComponentAccessor() {}

  public static <T> T getComponent(Class<T> componentClass) {
    throw new IllegalStateException("declaration");
  }

  public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
    throw new IllegalStateException("declaration");
  }

  public static <T> T getComponentOfType(Class<T> componentClass) {
    throw new IllegalStateException("declaration");
  }

  public static JiraAuthenticationContext getJiraAuthenticationContext() {
    throw new IllegalStateException("declaration");
  }

  public static IssueManager getIssueManager() {
    throw new IllegalStateException("declaration");
  }

  public static IssueService getIssueService() {
    throw new IllegalStateException("declaration");
  }

  public static CustomFieldManager getCustomFieldManager() {
    throw new IllegalStateException("declaration");
  }

  public static ProjectManager getProjectManager() {
    throw new IllegalStateException("declaration");
  }

  public static PermissionManager getPermissionManager() {
    throw new IllegalStateException("declaration");
  }

  public static GlobalPermissionManager getGlobalPermissionManager() {
    throw new IllegalStateException("declaration");
  }

  public static GroupManager getGroupManager() {
    throw new IllegalStateException("declaration");
  }

  public static UserManager getUserManager() {
    throw new IllegalStateException("declaration");
  }

  public static CommentManager getCommentManager() {
    throw new IllegalStateException("declaration");
  }

  public static ConstantsManager getConstantsManager() {
    throw new IllegalStateException("declaration");
  }

  public static WorkflowManager getWorkflowManager() {
    throw new IllegalStateException("declaration");
  }

  public static VersionManager getVersionManager() {
    throw new IllegalStateException("declaration");
  }

  public static IssueLinkManager getIssueLinkManager() {
    throw new IllegalStateException("declaration");
  }

  public static ChangeHistoryManager getChangeHistoryManager() {
    throw new IllegalStateException("declaration");
  }

  public static ApplicationProperties getApplicationProperties() {
    throw new IllegalStateException("declaration");
  }
}
