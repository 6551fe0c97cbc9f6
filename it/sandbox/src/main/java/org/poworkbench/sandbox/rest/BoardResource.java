package org.poworkbench.sandbox.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.boards.BoardView;
import org.poworkbench.sandbox.data.Board;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;

/** Boards with their sprints, backlogs and issues, as their reader may see them. */
@Path("/board")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardResource {

  private static final Set<String> STATES =
      Arrays.stream(SprintState.values()).map(SprintState::key).collect(Collectors.toSet());

  private final Site site;
  private final BoardView view;
  private final AgileRequests requests;

  BoardResource(Site site, BoardView view, AgileRequests requests) {
    this.site = site;
    this.view = view;
    this.requests = requests;
  }

  @GET
  public Map<String, Object> boards(
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("type") @DefaultValue("") String type,
      @QueryParam("name") @DefaultValue("") String name,
      @QueryParam("projectKeyOrId") @DefaultValue("") String project,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    List<Board> boards =
        view.boards(caller.viewer()).stream()
            .filter(board -> type.isEmpty() || List.of(type.split(",")).contains("scrum"))
            .filter(board -> contains(board.name(), name))
            .filter(board -> project.isEmpty() || isNamed(view.project(board), project))
            .toList();
    return PageOf.all(boards, startAt, maxResults, requests.json(caller, uri)::board);
  }

  private static boolean contains(String name, String part) {
    return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private boolean isNamed(ProjectRecord project, String keyOrId) {
    return Long.toString(project.id()).equals(keyOrId)
        || site.projects().keysOf(project.id()).contains(keyOrId.toUpperCase(Locale.ROOT));
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public Map<String, Object> board(
      @PathParam("id") long id, @Context HttpServletRequest request, @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return requests.json(caller, uri).board(requests.board(id, caller));
  }

  @GET
  @Path("{id: \\d{1,18}}/project")
  public Map<String, Object> projects(
      @PathParam("id") long id, @Context HttpServletRequest request, @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return PageOf.all(
        List.of(requests.board(id, caller)), 0, 50, requests.json(caller, uri)::project);
  }

  @GET
  @Path("{id: \\d{1,18}}/sprint")
  public Map<String, Object> sprints(
      @PathParam("id") long id,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("state") @DefaultValue("") String state,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    Set<String> states = states(state);
    List<Sprint> sprints =
        view.sprints(requests.board(id, caller)).stream()
            .filter(sprint -> states.contains(sprint.state().key()))
            .toList();
    return PageOf.all(sprints, startAt, maxResults, requests.json(caller, uri)::sprint);
  }

  private static Set<String> states(String asked) {
    if (asked.isEmpty()) {
      return STATES;
    }
    Set<String> states = Set.of(asked.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    if (!STATES.containsAll(states)) {
      throw Refusal.badField("state", "Sprint states are future, active and closed.");
    }
    return states;
  }

  @GET
  @Path("{id: \\d{1,18}}/backlog")
  public Map<String, Object> backlog(
      @PathParam("id") long id,
      @BeanParam AgileIssuePage asked,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return requests.issues(view.jqlOfBacklog(requests.board(id, caller)), asked, caller, uri);
  }

  @GET
  @Path("{id: \\d{1,18}}/issue")
  public Map<String, Object> issues(
      @PathParam("id") long id,
      @BeanParam AgileIssuePage asked,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return requests.issues(view.jqlOfBoard(requests.board(id, caller)), asked, caller, uri);
  }

  @GET
  @Path("{id: \\d{1,18}}/sprint/{sprint: \\d{1,18}}/issue")
  public Map<String, Object> issuesOfSprint(
      @PathParam("id") long id,
      @PathParam("sprint") long sprint,
      @BeanParam AgileIssuePage asked,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return requests.issues(
        view.jqlOfSprint(requests.board(id, caller), requests.sprint(sprint, caller)),
        asked,
        caller,
        uri);
  }

  @GET
  @Path("{id: \\d{1,18}}/epic")
  public Map<String, Object> epics(
      @PathParam("id") long id,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return PageOf.all(
        requests.first(view.jqlOfEpics(requests.board(id, caller)), caller),
        startAt,
        maxResults,
        requests.json(caller, uri)::epic);
  }
}
