package org.poworkbench.sandbox.boards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.Board;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueKind;
import org.poworkbench.sandbox.data.Permissions;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.Viewer;

/** What a person sees of boards: those whose project may be browsed, with their sprints and issues. */
public final class BoardView {
  private static final String EPIC = "Epic";

  private final Site site;

  public BoardView(Site site) {
    this.site = site;
  }

  public List<Board> boards(Viewer viewer) {
    return site.projects().all().stream()
        .filter(project -> mayBrowse(project, viewer))
        .map(site.boards()::ofProject)
        .sorted(Comparator.comparingLong(Board::id))
        .toList();
  }

  public Optional<Board> board(long id, Viewer viewer) {
    return site.boards().byId(id).filter(board -> mayBrowse(project(board), viewer));
  }

  public ProjectRecord project(Board board) {
    return site.projects().byId(board.projectId()).orElseThrow();
  }

  private boolean mayBrowse(ProjectRecord project, Viewer viewer) {
    return !project.isArchived()
        && site.permissions().has(Permissions.BROWSE_PROJECTS, project, viewer);
  }

  /** The sprints made on the board, and those that its issues are in; active, future, closed. */
  public List<Sprint> sprints(Board board) {
    Set<Long> used =
        sprintField()
            .map(field -> site.issues().referencesOfProject(field.id(), board.projectId()))
            .orElse(Set.of());
    return site.sprints().all().stream()
        .filter(sprint -> isOn(board, sprint) || used.contains(sprint.id()))
        .sorted(Comparator.comparing((Sprint sprint) -> place(sprint.state())))
        .toList();
  }

  static boolean isOn(Board board, Sprint sprint) {
    return sprint.boardId() != null && sprint.boardId() == board.id();
  }

  private static int place(SprintState state) {
    return switch (state) {
      case ACTIVE -> 0;
      case FUTURE -> 1;
      case CLOSED -> 2;
    };
  }

  /** A sprint is seen by those who see its board or one of its issues. */
  public Optional<Sprint> sprint(long id, Viewer viewer) {
    return site.sprints().byId(id).filter(sprint -> maySee(sprint, viewer));
  }

  private boolean maySee(Sprint sprint, Viewer viewer) {
    return (sprint.boardId() != null && board(sprint.boardId(), viewer).isPresent())
        || site.issues().byIds(issueIds(sprint.id())).stream()
            .anyMatch(issue -> site.permissions().mayBrowse(issue, viewer));
  }

  /** All issues that are or were in the sprint. */
  List<Long> issueIds(long sprintId) {
    return sprintField()
        .map(field -> site.issues().withReference(field.id(), sprintId))
        .orElse(List.of());
  }

  Optional<FieldRecord> sprintField() {
    return site.fields().ofType(FieldType.SPRINTS).stream().findFirst();
  }

  /** The query for what the board shows of a sprint, by rank. */
  public String jqlOfSprint(Board board, Sprint sprint) {
    return ofBoard(board) + " AND " + sprintClause() + " = " + sprint.id() + byRank();
  }

  /** The query for a sprint's issues of all boards, by rank. */
  public String jqlOfSprint(Sprint sprint) {
    return sprintClause() + " = " + sprint.id() + byRank();
  }

  /** The query for what the board plans: all issues but epics and sub-tasks. */
  public String jqlOfBoard(Board board) {
    return ofBoard(board) + byRank();
  }

  /** The query for open issues in no sprint that is active or to come, by rank. */
  public String jqlOfBacklog(Board board) {
    String sprint = sprintClause();
    return ofBoard(board)
        + " AND statusCategory != Done AND ("
        + sprint
        + " is EMPTY OR "
        + sprint
        + " not in (openSprints(), futureSprints()))"
        + byRank();
  }

  /** The query for the epics of the board that are not done, by rank. */
  public String jqlOfEpics(Board board) {
    return "project = %s AND issuetype in (%s) AND statusCategory != Done%s"
        .formatted(board.projectId(), epics(), byRank());
  }

  private String ofBoard(Board board) {
    String epics = epics();
    return "project = "
        + board.projectId()
        + " AND issuetype in standardIssueTypes()"
        + (epics.isEmpty() ? "" : " AND issuetype not in (" + epics + ")");
  }

  private String epics() {
    return site.constants().issueTypeNamed(EPIC).map(IssueKind::id).stream()
        .collect(Collectors.joining());
  }

  private String sprintClause() {
    return clause(sprintField().orElseThrow());
  }

  private String byRank() {
    return " ORDER BY "
        + site.fields().ofType(FieldType.RANK).stream()
            .findFirst()
            .map(BoardView::clause)
            .orElse("key")
        + " ASC";
  }

  private static String clause(FieldRecord field) {
    return "cf[" + field.id() + "]";
  }
}
