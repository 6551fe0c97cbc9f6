package org.poworkbench.jira.workflow;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.Visible;
import org.poworkbench.jira.backlog.SummarySearch;
import org.poworkbench.jira.issue.ReviewingStories;

/** Finds the open stories that move by a workflow, as far as the person at hand may see them. */
public final class StoriesUnderWorkflow {

  /** Looking takes so long, and no longer. */
  public static final Duration LONGEST = Duration.ofSeconds(5);

  private final WorkflowManager workflows;
  private final ProjectManager projects;
  private final ReviewingStories reviews;
  private final StoryRows rows;
  private final VisibleStories visible;
  private final Access access;
  private final SummarySearch search;
  private final InstantSource clock;

  public StoriesUnderWorkflow(
      WorkflowManager workflows,
      ProjectManager projects,
      ReviewingStories reviews,
      StoryRows rows,
      VisibleStories visible,
      Access access,
      SummarySearch search,
      InstantSource clock) {
    this.workflows = workflows;
    this.projects = projects;
    this.reviews = reviews;
    this.rows = rows;
    this.visible = visible;
    this.access = access;
    this.search = search;
    this.clock = clock;
  }

  /**
   * The stories under the workflow of this name.
   *
   * @throws TakesTooLong when the time is over
   */
  Found of(String workflow, Deadline deadline) {
    List<StoryRow> stories = new ArrayList<>();
    boolean someHidden = false;
    long open = 0;
    for (Project project : projects.getProjectObjects()) {
      deadline.check();
      Set<String> types = types(workflow, project);
      Visible seen = visible.among(ofTypes(types, project));
      stories.addAll(seen.stories());
      someHidden = someHidden || seen.someHidden();
      open += open(types, project);
    }
    return new Found(stories, someHidden, Math.max(0, open - stories.size()));
  }

  private Set<String> types(String workflow, Project project) {
    return reviews.checkedTypes(project).stream()
        .map(IssueType::getId)
        .filter(type -> workflow.equals(name(workflows.getWorkflow(project.getId(), type))))
        .collect(Collectors.toSet());
  }

  private List<StoryRow> ofTypes(Set<String> types, Project project) {
    return types.isEmpty()
        ? List.of()
        : rows.ofProject(project.getId()).stream()
            .filter(story -> types.contains(story.issueTypeId()))
            .toList();
  }

  // A query that names a project which the person may not see may be refused.
  private long open(Set<String> types, Project project) {
    return types.isEmpty() || !access.maySee(project)
        ? 0
        : search.count(
            "project = "
                + project.getId()
                + " AND issuetype in ("
                + String.join(", ", types)
                + ") AND resolution is EMPTY");
  }

  private static String name(JiraWorkflow workflow) {
    return workflow == null ? null : workflow.getName();
  }

  /** The time from which on looking takes too long. */
  Deadline deadline() {
    Instant last = clock.instant().plus(LONGEST);
    return () -> {
      if (clock.instant().isAfter(last)) {
        throw new TakesTooLong();
      }
    };
  }

  /** Ends what takes too long. */
  @FunctionalInterface
  interface Deadline {
    /**
     * Goes on while there is time.
     *
     * @throws TakesTooLong when there is none left
     */
    void check();
  }

  /**
   * Stories that move by a workflow.
   *
   * @param stories those that this person may see
   * @param someHidden whether there are others
   * @param notChecked how many open issues of their types have not been checked yet
   */
  record Found(List<StoryRow> stories, boolean someHidden, long notChecked) {
    Found {
      stories = List.copyOf(stories);
    }
  }

  /** There are more stories than could be looked at in time. */
  public static final class TakesTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakesTooLong() {
      super("Stopped after " + LONGEST.toSeconds() + " s");
    }
  }
}
