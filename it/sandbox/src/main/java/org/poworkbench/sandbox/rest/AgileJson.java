package org.poworkbench.sandbox.rest;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.boards.BoardView;
import org.poworkbench.sandbox.data.Board;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.StatusKind;
import org.poworkbench.sandbox.data.Viewer;

/** Boards, sprints and issues in the shapes of Jira Software's API. */
final class AgileJson {

  private final Site site;
  private final BoardView view;
  private final Viewer viewer;
  private final IssueJson issues;
  private final ReferenceJson references;

  /** @param base the address of the API, ending in a slash */
  AgileJson(Site site, BoardView view, Viewer viewer, URI base) {
    this.site = site;
    this.view = view;
    this.viewer = viewer;
    this.issues = new IssueJson(site, viewer, base);
    this.references = new ReferenceJson(site, base);
  }

  Map<String, Object> board(Board board) {
    return Json.object(
        "id", board.id(),
        "self", references.self("board", board.id()),
        "name", board.name(),
        "type", "scrum");
  }

  Map<String, Object> sprint(Sprint sprint) {
    Map<String, Object> json =
        Json.object(
            "id", sprint.id(),
            "self", references.self("sprint", sprint.id()),
            "state", sprint.state().key(),
            "name", sprint.name());
    putMoment(json, "startDate", sprint.start());
    putMoment(json, "endDate", sprint.end());
    putMoment(json, "completeDate", sprint.complete());
    put(json, "originBoardId", sprint.boardId());
    put(json, "goal", sprint.goal());
    return json;
  }

  private static void putMoment(Map<String, Object> json, String name, Instant moment) {
    put(json, name, Json.offsetMoment(moment));
  }

  private static void put(Map<String, Object> json, String name, Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  /** An issue with what boards add to its fields: sprint, closed sprints, epic, flag. */
  @SuppressWarnings("unchecked") // IssueJson makes the fields as such a map.
  Map<String, Object> issue(IssueRecord issue, WantedFields wanted, boolean withChanges) {
    Map<String, Object> json = issues.issue(issue, wanted, withChanges);
    Map<String, Object> fields = new LinkedHashMap<>((Map<String, Object>) json.get("fields"));
    List<Sprint> sprints = sprints(issue);
    add(fields, wanted, "sprint", openSprint(sprints).map(this::sprint).orElse(null));
    add(
        fields,
        wanted,
        "closedSprints",
        sprints.stream().filter(AgileJson::isClosed).map(this::sprint).toList());
    add(fields, wanted, "epic", epicOf(issue).map(this::epic).orElse(null));
    add(fields, wanted, "flagged", false);
    json.put("fields", fields);
    return json;
  }

  private static void add(
      Map<String, Object> fields, WantedFields wanted, String name, Object value) {
    if (wanted.includes(name)) {
      fields.put(name, value);
    }
  }

  private List<Sprint> sprints(IssueRecord issue) {
    return value(issue, FieldType.SPRINTS)
        .map(ids -> (Collection<?>) ids)
        .map(ids -> ids.stream().flatMap(id -> site.sprints().byId((Long) id).stream()).toList())
        .orElse(List.of());
  }

  private static Optional<Sprint> openSprint(List<Sprint> sprints) {
    return sprints.stream().filter(sprint -> !isClosed(sprint)).findFirst();
  }

  private static boolean isClosed(Sprint sprint) {
    return sprint.state() == SprintState.CLOSED;
  }

  private Optional<IssueRecord> epicOf(IssueRecord issue) {
    return value(issue, FieldType.EPIC)
        .flatMap(id -> site.issues().byId((Long) id))
        .filter(epic -> site.permissions().mayBrowse(epic, viewer));
  }

  private Optional<Object> value(IssueRecord issue, FieldType type) {
    return site.fields().ofType(type).stream().findFirst().map(FieldRecord::id).map(issue::value);
  }

  Map<String, Object> epic(IssueRecord epic) {
    return Json.object(
        "id", epic.id(),
        "key", epic.key(),
        "self", references.self("epic", epic.id()),
        "name", epic.summary(),
        "summary", epic.summary(),
        "done", isDone(epic));
  }

  private boolean isDone(IssueRecord issue) {
    return site.constants().status(issue.statusId()).stream()
        .anyMatch(status -> status.category() == StatusKind.DONE);
  }

  Map<String, Object> project(Board board) {
    return references.project(view.project(board));
  }
}
