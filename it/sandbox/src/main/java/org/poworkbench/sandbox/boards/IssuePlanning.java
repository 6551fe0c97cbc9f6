package org.poworkbench.sandbox.boards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.Viewer;

/** Ranks issues and moves them into sprints and out of them: all that are named, or none. */
public final class IssuePlanning {
  /** As many issues as Jira takes in one call. */
  public static final int MOST = 50;

  private static final String SCHEDULE = "SCHEDULE_ISSUES";
  private static final String EDIT = "EDIT_ISSUES";

  private final Site site;
  private final BoardView view;

  public IssuePlanning(Site site, BoardView view) {
    this.site = site;
    this.view = view;
  }

  /** Where issues are to be ranked: right before or after another one, which is named by key or id. */
  public record Place(String issue, boolean before) {}

  /** Ranks the issues, in this order. */
  public void rank(List<String> keys, Place place, Viewer viewer) {
    List<IssueRecord> issues = issues(keys, "ranked", viewer);
    demand(SCHEDULE, issues, viewer);
    rankThere(issues, place, viewer);
  }

  private void rankThere(List<IssueRecord> issues, Place place, Viewer viewer) {
    IssueRecord anchor = visible(place.issue(), viewer);
    List<Long> ids = issues.stream().map(IssueRecord::id).toList();
    if (ids.contains(anchor.id())) {
      throw PlanningRefused.invalid(
          "Issue %s cannot be ranked beside itself.".formatted(anchor.key()));
    }
    site.writing().rank(ids, anchor.id(), place.before(), viewer.userKey());
  }

  /** Moves the issues from the sprints that are not closed into this one, which is not closed either. */
  public void moveToSprint(long sprintId, List<String> keys, Optional<Place> place, Viewer viewer) {
    Sprint sprint = openSprint(sprintId, viewer);
    List<IssueRecord> issues = planned(keys, viewer);
    site.database()
        .doInTransaction(
            () -> {
              issues.forEach(issue -> plan(issue, Optional.of(sprint), viewer));
              place.ifPresent(there -> rankThere(issues, there, viewer));
            });
  }

  /** Takes the issues out of the sprints that are not closed. */
  public void moveToBacklog(List<String> keys, Viewer viewer) {
    List<IssueRecord> issues = planned(keys, viewer);
    site.database()
        .doInTransaction(() -> issues.forEach(issue -> plan(issue, Optional.empty(), viewer)));
  }

  private Sprint openSprint(long id, Viewer viewer) {
    Sprint sprint =
        view.sprint(id, viewer)
            .orElseThrow(() -> PlanningRefused.notFound("Sprint does not exist."));
    if (sprint.state() == SprintState.CLOSED) {
      throw PlanningRefused.invalid("Issues can be moved to active or future sprints only.");
    }
    return sprint;
  }

  private List<IssueRecord> planned(List<String> keys, Viewer viewer) {
    List<IssueRecord> issues = issues(keys, "moved", viewer);
    demand(SCHEDULE, issues, viewer);
    demand(EDIT, issues, viewer);
    issues.stream()
        .filter(issue -> issue.parentId() != null)
        .findFirst()
        .ifPresent(
            issue -> {
              throw PlanningRefused.invalid(
                  "Issue %s is a sub-task: it goes where its parent goes.".formatted(issue.key()));
            });
    return issues;
  }

  private void plan(IssueRecord issue, Optional<Sprint> sprint, Viewer viewer) {
    edit(issue.id(), ids -> withSprint(ids, sprint), Change.by(viewer.userKey()));
  }

  /** The closed sprints stay: they tell where the issue was. */
  private List<Long> withSprint(List<Long> ids, Optional<Sprint> sprint) {
    List<Long> kept = new ArrayList<>();
    ids.stream().filter(this::isClosed).forEach(kept::add);
    sprint.map(Sprint::id).filter(id -> !kept.contains(id)).ifPresent(kept::add);
    return kept;
  }

  private boolean isClosed(long sprintId) {
    return site.sprints().byId(sprintId).stream()
        .anyMatch(sprint -> sprint.state() == SprintState.CLOSED);
  }

  /** Lets the edit change the sprints of an issue. */
  void edit(long issueId, UnaryOperator<List<Long>> edit, Change change) {
    FieldRecord field = view.sprintField().orElseThrow();
    site.writing()
        .update(
            issueId,
            draft -> {
              List<Long> sprints = edit.apply(sprints(draft.value(field.id())));
              draft.value(field.id(), sprints.isEmpty() ? null : sprints);
            },
            change);
  }

  private static List<Long> sprints(Object value) {
    return value instanceof Collection<?> ids
        ? ids.stream().map(id -> (Long) id).toList()
        : List.of();
  }

  private List<IssueRecord> issues(List<String> keys, String done, Viewer viewer) {
    if (keys.isEmpty()) {
      throw PlanningRefused.badField("issues", "At least one issue is required.");
    }
    if (keys.size() > MOST) {
      throw PlanningRefused.badField(
          "issues", "At most %d issues may be %s at once.".formatted(MOST, done));
    }
    Map<Long, IssueRecord> issues = new LinkedHashMap<>();
    keys.stream().map(key -> visible(key, viewer)).forEach(found -> issues.put(found.id(), found));
    return List.copyOf(issues.values());
  }

  private IssueRecord visible(String idOrKey, Viewer viewer) {
    Optional<IssueRecord> issue =
        idOrKey.matches("\\d{1,18}")
            ? site.issues().byId(Long.parseLong(idOrKey))
            : site.issues().byKey(idOrKey);
    return issue
        .filter(found -> site.permissions().mayBrowse(found, viewer))
        .orElseThrow(
            () ->
                PlanningRefused.invalid(
                    "Issue does not exist or you do not have permission to see it: " + idOrKey));
  }

  private void demand(String permission, List<IssueRecord> issues, Viewer viewer) {
    for (IssueRecord issue : issues) {
      if (!site.permissions().has(permission, issue, viewer)) {
        throw PlanningRefused.forbidden(
            "You do not have permission to plan issue %s.".formatted(issue.key()));
      }
    }
  }
}
