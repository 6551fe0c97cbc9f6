package org.poworkbench.jira.job;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.poworkbench.domain.backfill.IssuesInOrder;

/** All issues of this Jira, by project and id. */
public final class AllIssues implements IssuesInOrder {

  private final ProjectManager projects;
  private final IssueManager issues;

  public AllIssues(ProjectManager projects, IssueManager issues) {
    this.projects = projects;
    this.issues = issues;
  }

  @Override
  public List<Long> projects() {
    return projects.getProjectObjects().stream().map(Project::getId).sorted().toList();
  }

  // Exception: the checked one of Jira's database layer is in a package that we need not import for
  // its name alone.
  @Override
  public List<Long> issuesOf(long projectId) {
    try {
      return issues.getIssueIdsForProject(projectId).stream().sorted().toList();
    } catch (Exception failure) {
      throw new IllegalStateException("The issues of project " + projectId, failure);
    }
  }
}
