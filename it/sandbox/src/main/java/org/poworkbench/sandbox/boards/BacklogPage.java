package org.poworkbench.sandbox.boards;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poworkbench.sandbox.data.Board;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.pages.ProjectSidebar;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/**
 * The backlog of a project by rank, under its active and future sprints, at the address that Jira
 * Software gives it. What is done here goes through the REST API, as clients do it.
 */
public final class BacklogPage {
  private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*?)(\\d{1,6})$");

  private final Site site;
  private final BoardView view;
  private final SprintPlanning sprints;
  private final BacklogLists lists;

  public BacklogPage(Site site, IssueSearch search) {
    this.site = site;
    this.view = new BoardView(site);
    this.sprints = new SprintPlanning(site, view, new IssuePlanning(site, view), Clock.systemUTC());
    this.lists = new BacklogLists(site, view, search);
  }

  /** Where the backlog of a project is. An archived one has none. */
  public Optional<String> path(ProjectRecord project) {
    return project.isArchived()
        ? Optional.empty()
        : Optional.of(
            "/secure/RapidBoard.jspa?rapidView="
                + site.boards().ofProject(project).id()
                + "&view=planning");
  }

  public void addTo(Pages pages, ProjectSidebar sidebar) {
    pages.get("/secure/RapidBoard.jspa", request -> page(request, sidebar));
  }

  private Reply page(PageRequest request, ProjectSidebar sidebar) {
    Viewer viewer =
        site.permissions().viewer(request.user().map(ApplicationUser::getKey).orElse(null));
    return request
        .parameter("rapidView")
        .filter(id -> id.matches("\\d{1,18}"))
        .flatMap(id -> view.board(Long.parseLong(id), viewer))
        .map(board -> (Reply) page(board, viewer, request, sidebar))
        .orElseGet(
            () ->
                viewer.isAnonymous()
                    ? StatePages.loginOrRefusal(request)
                    : StatePages.notFound(request.texts()));
  }

  private Page page(Board board, Viewer viewer, PageRequest request, ProjectSidebar sidebar) {
    ProjectRecord project = view.project(board);
    List<Sprint> all = view.sprints(board);
    List<BacklogLists.Listed> shown = new ArrayList<>();
    all.stream()
        .filter(sprint -> sprint.state() != SprintState.CLOSED)
        .map(sprint -> lists.sprint(board, sprint, viewer, request.texts()))
        .forEach(shown::add);
    shown.add(lists.backlog(board, viewer, request.texts()));
    Page page =
        Page.of(
            request.texts().of("backlog.title") + " – " + project.name(),
            "org/poworkbench/sandbox/boards/backlog.vm",
            Map.of(
                "board",
                board,
                "lists",
                shown,
                "manages",
                sprints.mayManage(board, viewer),
                "plans",
                shown.stream()
                    .flatMap(list -> list.rows().stream())
                    .anyMatch(BacklogLists.Row::movable),
                "nextName",
                nextName(project, all)));
    return sidebar.beside(page, project, ProjectSidebar.BACKLOG, request);
  }

  /** The name of the last sprint with the next number. */
  private static String nextName(ProjectRecord project, List<Sprint> sprints) {
    String prefix = project.key() + " Sprint ";
    long last = 0;
    for (Sprint sprint : sprints) {
      Matcher numbered = ENDS_IN_NUMBER.matcher(sprint.name());
      if (numbered.matches() && Long.parseLong(numbered.group(2)) > last) {
        prefix = numbered.group(1);
        last = Long.parseLong(numbered.group(2));
      }
    }
    return prefix + (last + 1);
  }
}
