package org.poworkbench.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.story.Texts;
import org.poworkbench.jira.workflow.StoriesUnderWorkflow.Deadline;
import org.poworkbench.jira.workflow.StoriesUnderWorkflow.Found;

/** Says to an administrator how many stories a gate would stop today. */
public final class GateForecast {

  /** So many keys go into a link, and no more. */
  static final int MOST_SHOWN = 200;

  private final StoriesUnderWorkflow stories;
  private final ProjectManager projects;
  private final Access access;
  private final ReviewingStories reviews;
  private final Texts texts;

  public GateForecast(
      StoriesUnderWorkflow stories,
      ProjectManager projects,
      Access access,
      ReviewingStories reviews,
      Texts texts) {
    this.stories = stories;
    this.projects = projects;
    this.access = access;
    this.reviews = reviews;
    this.texts = texts;
  }

  /** What the gate would do to the stories under the workflow that the person at hand may see. */
  public GateForecastJson of(String workflow, StoryGate gate) {
    Deadline deadline = stories.deadline();
    Found seen = stories.of(workflow, deadline);
    List<StoryRow> stopped =
        seen.stories().stream().filter(story -> stops(gate, story, deadline)).toList();
    return new GateForecastJson(
        workflow,
        seen.stories().size(),
        stopped.size(),
        sentence(gate, seen.stories().size(), stopped.size()),
        keys(stopped),
        show(stopped.size()),
        seen.notChecked() > 0 ? texts.text("po.gate.today.notChecked", seen.notChecked()) : null,
        seen.someHidden() ? texts.text("po.gate.today.hidden") : null);
  }

  // Of a finding that is set aside the row does not tell for which letter it speaks.
  private boolean stops(StoryGate gate, StoryRow story, Deadline deadline) {
    if (story.setAsideChecks().isEmpty()) {
      return gate.stops(story);
    }
    deadline.check();
    return access
        .visibleIssue(story.issueId())
        .flatMap(reviews::reviewChecked)
        .filter(reviewed -> !gate.unmet(reviewed.review()).isEmpty())
        .isPresent();
  }

  private String sentence(StoryGate gate, int all, int stopped) {
    if (!gate.asksForSomething()) {
      return texts.text("po.gate.today.nothing");
    }
    return all == 0
        ? texts.text("po.gate.today.none")
        : texts.text("po.gate.today.sentence", stopped, all);
  }

  private String show(int stopped) {
    if (stopped == 0) {
      return null;
    }
    return stopped > MOST_SHOWN
        ? texts.text("po.gate.today.showFirst", MOST_SHOWN)
        : texts.text("po.gate.today.show");
  }

  private String keys(List<StoryRow> stopped) {
    List<String> keys = new ArrayList<>();
    for (StoryRow story : stopped.subList(0, Math.min(MOST_SHOWN, stopped.size()))) {
      Project project = projects.getProjectObj(story.projectId());
      if (project != null) {
        keys.add(project.getKey() + "-" + story.issueNumber());
      }
    }
    return keys.isEmpty() ? null : keys.stream().collect(Collectors.joining(", ", "key in (", ")"));
  }

  /**
   * What a gate would do today.
   *
   * @param workflow the name of the workflow
   * @param stories how many open stories move by it
   * @param stopped how many of them would be stopped
   * @param sentence the same in a sentence
   * @param stoppedJql finds those that would be stopped, the first of them if there are many; null when there are none
   * @param show what a link to them is called, null when there are none
   * @param incomplete says that there are open issues which have not been checked yet, null when there are none
   * @param hidden says that there are stories which this person may not see, null when there are none
   */
  public record GateForecastJson(
      String workflow,
      int stories,
      int stopped,
      String sentence,
      String stoppedJql,
      String show,
      String incomplete,
      String hidden) {}
}
