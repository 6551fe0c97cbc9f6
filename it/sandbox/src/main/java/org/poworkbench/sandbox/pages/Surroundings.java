package org.poworkbench.sandbox.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.web.page.PageRequest;

/** What the pages ask of the other parts of the sandbox. */
public interface Surroundings {
  /** The issues that a JQL query finds for a viewer, or why it cannot be answered. */
  Found find(String jql, ApplicationUser viewer, int start, int size, PageRequest request);

  /** The transitions that the issue's workflow offers to the reader now. */
  List<OfferedTransition> transitions(IssueRecord issue, ApplicationUser reader);

  /** What apps draw at a place of the issue's page. */
  List<AppPanel> panels(String location, IssueRecord issue, PageRequest request);

  /** The links of apps in the sidebar of a project. */
  List<AppLink> sidebarLinks(ProjectRecord project, PageRequest request);

  /** What apps draw at a place of a project's pages. */
  List<AppPanel> panels(String location, ProjectRecord project, PageRequest request);

  /** A text of an app in the reader's language; the key itself when no app has it. */
  String appText(String key);

  /** Whether the reader may open the project's settings. */
  boolean administers(ProjectRecord project, PageRequest request);

  /** Where the project's backlog is; nowhere without Jira Software. */
  Optional<String> backlogPath(ProjectRecord project);

  /** The one way to write issues. */
  IssueService issueService();

  /** Ids of the page's issues in their order, and how many there are in all; or errors. */
  record Found(List<Long> ids, long total, List<String> errors) {}

  /** A transition; without a screen it happens at once. */
  record OfferedTransition(int id, String name, Optional<Long> screenId) {}

  /** A link of an app: its element's id, the app's module, its label, and where it leads after the context path. */
  record AppLink(String id, String app, String label, String path) {}

  /** A panel of an app: its element's id, the app's module, heading and body. */
  record AppPanel(String id, String app, String label, String bodyHtml) {}
}
