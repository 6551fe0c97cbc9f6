package org.poworkbench.sandbox.boards;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.poworkbench.sandbox.data.Board;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.Viewer;

/** Creates, starts, completes, renames and deletes sprints. */
public final class SprintPlanning {
  private static final String MANAGE_SPRINTS = "MANAGE_SPRINTS_PERMISSION";
  private static final int LONGEST_NAME = 30;

  private final Site site;
  private final BoardView view;
  private final IssuePlanning issues;
  private final Clock clock;

  public SprintPlanning(Site site, BoardView view, IssuePlanning issues, Clock clock) {
    this.site = site;
    this.view = view;
    this.issues = issues;
    this.clock = clock;
  }

  public Sprint create(
      Board board, String name, String goal, Instant start, Instant end, Viewer viewer) {
    demand(view.project(board), viewer);
    Sprint sprint = new Sprint(0, board.id(), name, goal, SprintState.FUTURE, start, end, null);
    refuseUnusable(sprint);
    refuseLongName(name);
    return site.sprints().put(sprint);
  }

  /**
   * Stores the sprint, with its next state if that follows on the present one. What is open in a sprint
   * that ends stands in the backlog again.
   */
  public Sprint update(Sprint wanted, Viewer viewer) {
    Sprint present = managed(wanted.id(), viewer);
    refuseUnusable(wanted);
    if (!wanted.name().equals(present.name())) {
      refuseLongName(wanted.name());
    }
    refuseChange(present, wanted);
    boolean ends = present.state() == SprintState.ACTIVE && wanted.state() == SprintState.CLOSED;
    return site.sprints().put(ends ? completed(wanted, clock.instant()) : wanted);
  }

  /** Deletes a sprint that is not closed; its issues go to the backlog. */
  public void delete(long id, Viewer viewer) {
    Sprint sprint = managed(id, viewer);
    if (sprint.state() == SprintState.CLOSED) {
      throw PlanningRefused.invalid("A closed sprint cannot be deleted.");
    }
    site.database()
        .doInTransaction(
            () -> {
              view.issueIds(id).forEach(issue -> takeOut(issue, id, viewer));
              site.sprints().remove(id);
            });
  }

  private void takeOut(long issueId, long sprintId, Viewer viewer) {
    issues.edit(
        issueId,
        ids -> ids.stream().filter(one -> one != sprintId).toList(),
        Change.by(viewer.userKey()));
  }

  /** Whether the person may manage the sprints of the board. */
  public boolean mayManage(Board board, Viewer viewer) {
    return site.permissions().has(MANAGE_SPRINTS, view.project(board), viewer);
  }

  private Sprint managed(long id, Viewer viewer) {
    Sprint sprint =
        view.sprint(id, viewer)
            .orElseThrow(() -> PlanningRefused.notFound("Sprint does not exist."));
    projects(sprint).forEach(project -> demand(project, viewer));
    return sprint;
  }

  /** The project of the sprint's board; for a sprint of no board those of its issues. */
  private List<ProjectRecord> projects(Sprint sprint) {
    return Optional.ofNullable(sprint.boardId())
        .flatMap(site.boards()::byId)
        .map(board -> List.of(view.project(board)))
        .orElseGet(
            () ->
                site.issues().byIds(view.issueIds(sprint.id())).stream()
                    .map(IssueRecord::projectId)
                    .distinct()
                    .map(id -> site.projects().byId(id).orElseThrow())
                    .toList());
  }

  private void demand(ProjectRecord project, Viewer viewer) {
    if (!site.permissions().has(MANAGE_SPRINTS, project, viewer)) {
      throw PlanningRefused.forbidden(
          "You need the permission to manage sprints in project %s.".formatted(project.key()));
    }
  }

  private static void refuseUnusable(Sprint sprint) {
    if (sprint.name() == null || sprint.name().isBlank()) {
      throw PlanningRefused.badField("name", "The sprint name is required.");
    }
    if (sprint.start() != null && sprint.end() != null && !sprint.start().isBefore(sprint.end())) {
      throw PlanningRefused.badField("endDate", "The end date must be after the start date.");
    }
  }

  private static void refuseLongName(String name) {
    if (name.length() > LONGEST_NAME) {
      throw PlanningRefused.badField(
          "name", "The sprint name is longer than %d characters.".formatted(LONGEST_NAME));
    }
  }

  private static void refuseChange(Sprint present, Sprint wanted) {
    SprintState from = present.state();
    SprintState to = wanted.state();
    boolean known =
        from == to
            || (from == SprintState.FUTURE && to == SprintState.ACTIVE)
            || (from == SprintState.ACTIVE && to == SprintState.CLOSED);
    if (!known) {
      throw PlanningRefused.badField(
          "state", "A sprint cannot go from %s to %s.".formatted(from.key(), to.key()));
    }
    if (to == SprintState.ACTIVE && (wanted.start() == null || wanted.end() == null)) {
      throw PlanningRefused.badField(
          wanted.start() == null ? "startDate" : "endDate",
          "An active sprint needs a start date and an end date.");
    }
    if (from == SprintState.CLOSED && !isOnlyRenamed(present, wanted)) {
      throw PlanningRefused.invalid("Only name and goal of a closed sprint can be changed.");
    }
  }

  private static boolean isOnlyRenamed(Sprint present, Sprint wanted) {
    return Objects.equals(present.start(), wanted.start())
        && Objects.equals(present.end(), wanted.end());
  }

  private static Sprint completed(Sprint sprint, Instant at) {
    return new Sprint(
        sprint.id(),
        sprint.boardId(),
        sprint.name(),
        sprint.goal(),
        SprintState.CLOSED,
        sprint.start(),
        sprint.end(),
        at);
  }
}
