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
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.Visible;
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
  private final InstantSource clock;

  public StoriesUnderWorkflow(
      WorkflowManager workflows,
      ProjectManager projects,
      ReviewingStories reviews,
      StoryRows rows,
      VisibleStories visible,
      InstantSource clock) {
    this.workflows = workflows;
    this.projects = projects;
    this.reviews = reviews;
    this.rows = rows;
    this.visible = visible;
    this.clock = clock;
  }

  /**
   * The stories under the workflow of this name.
   *
   * @throws TakesTooLong when the time is over
   */
  Visible of(String workflow, Deadline deadline) {
    List<StoryRow> stories = new ArrayList<>();
    boolean someHidden = false;
    for (Project project : projects.getProjectObjects()) {
      deadline.check();
      Visible seen = visible.among(under(workflow, project));
      stories.addAll(seen.stories());
      someHidden = someHidden || seen.someHidden();
    }
    return new Visible(stories, someHidden);
  }

  private List<StoryRow> under(String workflow, Project project) {
    Set<String> types =
        reviews.checkedTypes(project).stream()
            .map(IssueType::getId)
            .filter(type -> workflow.equals(name(workflows.getWorkflow(project.getId(), type))))
            .collect(Collectors.toSet());
    return types.isEmpty()
        ? List.of()
        : rows.ofProject(project.getId()).stream()
            .filter(story -> types.contains(story.issueTypeId()))
            .toList();
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

  /** There are more stories than could be looked at in time. */
  public static final class TakesTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakesTooLong() {
      super("Stopped after " + LONGEST.toSeconds() + " s");
    }
  }
}
