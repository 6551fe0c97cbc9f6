package org.poworkbench.jira.job;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.stream.Collectors;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.trend.NotingSprintStarts.CountedProject;
import org.poworkbench.jira.bridge.ParsedQuery;
import org.poworkbench.jira.issue.ReviewingStories;

/**
 * Tells projects whose stories have been checked from those of which only a few have: right after the app came, rows are
 * there for what somebody has touched since, and a picture of these would stand for the whole project.
 */
public final class CheckedProjects implements CountedProject {

  /** An index may lag behind by a few; one in so many may be missing. */
  private static final int ONE_IN = 10;

  private final ProjectManager projects;
  private final ReviewingStories reviews;
  private final StoryRows rows;
  private final BackfillRecord checking;
  private final SearchService search;

  public CheckedProjects(
      ProjectManager projects,
      ReviewingStories reviews,
      StoryRows rows,
      BackfillRecord checking,
      SearchService search) {
    this.projects = projects;
    this.reviews = reviews;
    this.rows = rows;
    this.checking = checking;
    this.search = search;
  }

  @Override
  public boolean isComplete(long projectId) {
    Project project = projects.getProjectObj(Long.valueOf(projectId));
    if (project == null || project.isArchived() || checking.current().isUnderWay()) {
      return false;
    }
    List<IssueType> types = reviews.checkedTypes(project);
    if (types.isEmpty()) {
      return false;
    }
    long open = countOpen(project, types);
    return ONE_IN * (open - rows.ofProject(projectId).size()) <= open;
  }

  private long countOpen(Project project, List<IssueType> types) {
    String jql =
        "project = "
            + project.getId()
            + " AND resolution is EMPTY AND issuetype in ("
            + types.stream().map(IssueType::getId).collect(Collectors.joining(", "))
            + ")";
    try {
      return search.searchCountOverrideSecurity(null, ParsedQuery.of(jql, null, search));
    } catch (SearchException failure) {
      throw new IllegalStateException("The open stories of project " + project.getId(), failure);
    }
  }
}
