package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;

/** Source: Imported and called in an app compiled for Jira 8 or later (mailru/jira-plugins-mrimsender). */
public interface IssueWorkflowManager {
  List<ActionDescriptor> getSortedAvailableActions(
      Issue issue, TransitionOptions options, ApplicationUser user);
}
