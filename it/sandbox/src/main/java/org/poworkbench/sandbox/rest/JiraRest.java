package org.poworkbench.sandbox.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.workflow.WorkflowServices;

/** Jira's own REST API, to be mounted at /rest/api/2/*. */
public final class JiraRest {

  private JiraRest() {}

  /**
   * Makes the servlet.
   *
   * @param users who sends a request; empty for anonymous
   */
  public static HttpServlet servlet(
      Site site,
      IssueSearch search,
      IssueService issues,
      WorkflowServices workflows,
      Function<HttpServletRequest, Optional<ApplicationUser>> users) {
    Callers callers = new Callers(site, users);
    return RestApplication.servlet(
        new ServerResource(site, callers),
        new ProjectResource(site, callers),
        new SearchResource(site, search, callers),
        new IssueResource(site, issues, workflows.transitions(), workflows.fields(), callers),
        new IssueLinkResource(site, callers),
        new IssueLinkTypeResource(site),
        new VersionResource(site, callers),
        new UserResource(site, callers),
        new CreateMetaResource(site, workflows.fields(), callers));
  }
}
