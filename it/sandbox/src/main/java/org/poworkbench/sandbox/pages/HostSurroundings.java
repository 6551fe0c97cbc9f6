package org.poworkbench.sandbox.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.search.SearchAnswer;
import org.poworkbench.sandbox.search.SearchProblem;
import org.poworkbench.sandbox.search.SearchWindowExceeded;
import org.poworkbench.sandbox.web.fragment.WebFragments;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.workflow.Transitions;
import org.poworkbench.sandbox.workflow.WorkflowsInUse;

/** The sandbox's search, workflows and fragments of apps, as the pages ask for them. */
public final class HostSurroundings implements Surroundings {
  private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

  private final IssueSearch search;
  private final Transitions transitions;
  private final WebFragments fragments;
  private final HostServices services;
  private final Function<ProjectRecord, Optional<String>> backlogs;

  /** @param backlogs where a project's backlog is, if it has one */
  public HostSurroundings(
      IssueSearch search,
      Transitions transitions,
      WebFragments fragments,
      HostServices services,
      Function<ProjectRecord, Optional<String>> backlogs) {
    this.search = search;
    this.transitions = transitions;
    this.fragments = fragments;
    this.services = services;
    this.backlogs = backlogs;
  }

  @Override
  public Found find(String jql, ApplicationUser viewer, int start, int size, PageRequest request) {
    try {
      SearchAnswer answer = search.search(jql, key(viewer), start, size);
      return new Found(
          answer.issueIds(),
          answer.total(),
          answer.errors().stream().map(SearchProblem::text).toList());
    } catch (SearchWindowExceeded e) {
      return new Found(List.of(), 0, List.of(e.getMessage()));
    }
  }

  @Override
  public List<OfferedTransition> transitions(IssueRecord issue, ApplicationUser reader) {
    return transitions.available(issue, key(reader)).stream()
        .map(
            action ->
                new OfferedTransition(
                    action.getId(), action.getName(), WorkflowsInUse.screen(action)))
        .toList();
  }

  @Override
  public List<AppPanel> panels(String location, IssueRecord issue, PageRequest request) {
    MutableIssue live = services.get(IssueManager.class).getIssueObject(issue.id());
    Map<String, Object> context =
        fragments.context(request, live.getProjectObject(), Map.of("issue", live));
    return fragments.panels(location, context).stream()
        .map(panel -> shown(panel, "issue.panelFailed", request))
        .toList();
  }

  @Override
  public List<AppPanel> panels(String location, ProjectRecord project, PageRequest request) {
    return fragments.panels(location, context(project, request)).stream()
        .map(panel -> shown(panel, "project.panelFailed", request))
        .toList();
  }

  @Override
  public List<AppLink> sidebarLinks(ProjectRecord project, PageRequest request) {
    String base = request.servletRequest().getContextPath();
    return fragments.links(SIDEBAR, context(project, request)).stream()
        .map(
            link ->
                new AppLink(
                    link.id(),
                    link.completeKey(),
                    link.label(),
                    link.url().startsWith(base) ? link.url().substring(base.length()) : link.url()))
        .toList();
  }

  private Map<String, Object> context(ProjectRecord project, PageRequest request) {
    Project live = services.get(ProjectManager.class).getProjectObj(project.id());
    return fragments.context(request, live, Map.of());
  }

  private static AppPanel shown(
      WebFragments.ShownPanel panel, String failedKey, PageRequest request) {
    String body = panel.failed() ? request.texts().of(failedKey, panel.html()) : panel.html();
    return new AppPanel(panel.id(), panel.completeKey(), panel.label(), body);
  }

  @Override
  public String appText(String key) {
    return services.get(JiraAuthenticationContext.class).getI18nHelper().getText(key);
  }

  @Override
  public boolean administers(ProjectRecord project, PageRequest request) {
    return request.session().administrator()
        || services
            .get(PermissionManager.class)
            .hasPermission(
                ProjectPermissions.ADMINISTER_PROJECTS,
                services.get(ProjectManager.class).getProjectObj(project.id()),
                request.userOrNull());
  }

  @Override
  public Optional<String> backlogPath(ProjectRecord project) {
    return backlogs.apply(project);
  }

  @Override
  public IssueService issueService() {
    return services.get(IssueService.class);
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
