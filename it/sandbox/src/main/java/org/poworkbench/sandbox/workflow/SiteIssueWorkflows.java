package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.poworkbench.sandbox.data.Site;

/** The transitions that an issue offers, as apps ask for them. */
final class SiteIssueWorkflows implements IssueWorkflowManager {

  private final Site site;
  private final Transitions transitions;

  SiteIssueWorkflows(Site site, Transitions transitions) {
    this.site = site;
    this.transitions = transitions;
  }

  @Override
  public List<ActionDescriptor> getSortedAvailableActions(
      Issue issue, TransitionOptions options, ApplicationUser user) {
    return site.issues()
        .byId(issue.getId())
        .map(record -> transitions.available(record, user == null ? null : user.getKey(), options))
        .orElse(List.of());
  }
}
