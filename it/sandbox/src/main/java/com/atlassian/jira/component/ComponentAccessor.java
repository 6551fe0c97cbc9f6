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
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/** Finds Jira's services without wiring. Of the sandboxes that run, the one that started last answers. */
public class ComponentAccessor {
  private static final Deque<Function<Class<?>, Optional<?>>> RUNNING =
      new ConcurrentLinkedDeque<>();

  private ComponentAccessor() {}

  /** Names who knows the services, until it is closed; called by the sandbox as it starts. */
  public static AutoCloseable lookIn(Function<Class<?>, Optional<?>> where) {
    RUNNING.push(where);
    return () -> RUNNING.remove(where);
  }

  public static <T> T getComponent(Class<T> componentClass) {
    return find(componentClass)
        .orElseThrow(
            () -> new IllegalStateException("The sandbox offers no " + componentClass.getName()));
  }

  /** The service, or null when no app or host offers it. */
  public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
    return find(componentClass).orElse(null);
  }

  public static <T> T getComponentOfType(Class<T> componentClass) {
    return getComponent(componentClass);
  }

  private static <T> Optional<T> find(Class<T> componentClass) {
    return Optional.ofNullable(RUNNING.peek())
        .flatMap(services -> services.apply(componentClass))
        .map(componentClass::cast);
  }

  public static JiraAuthenticationContext getJiraAuthenticationContext() {
    return getComponent(JiraAuthenticationContext.class);
  }

  public static IssueManager getIssueManager() {
    return getComponent(IssueManager.class);
  }

  public static IssueService getIssueService() {
    return getComponent(IssueService.class);
  }

  public static CustomFieldManager getCustomFieldManager() {
    return getComponent(CustomFieldManager.class);
  }

  public static ProjectManager getProjectManager() {
    return getComponent(ProjectManager.class);
  }

  public static PermissionManager getPermissionManager() {
    return getComponent(PermissionManager.class);
  }

  public static GlobalPermissionManager getGlobalPermissionManager() {
    return getComponent(GlobalPermissionManager.class);
  }

  public static GroupManager getGroupManager() {
    return getComponent(GroupManager.class);
  }

  public static UserManager getUserManager() {
    return getComponent(UserManager.class);
  }

  public static CommentManager getCommentManager() {
    return getComponent(CommentManager.class);
  }

  public static ConstantsManager getConstantsManager() {
    return getComponent(ConstantsManager.class);
  }

  public static WorkflowManager getWorkflowManager() {
    return getComponent(WorkflowManager.class);
  }

  public static VersionManager getVersionManager() {
    return getComponent(VersionManager.class);
  }

  public static IssueLinkManager getIssueLinkManager() {
    return getComponent(IssueLinkManager.class);
  }

  public static ChangeHistoryManager getChangeHistoryManager() {
    return getComponent(ChangeHistoryManager.class);
  }

  public static ApplicationProperties getApplicationProperties() {
    return getComponent(ApplicationProperties.class);
  }
}
