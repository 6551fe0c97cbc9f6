package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.boards.BoardView;
import org.poworkbench.sandbox.boards.IssuePlanning;
import org.poworkbench.sandbox.boards.SprintPlanning;
import org.poworkbench.sandbox.data.Board;
import org.poworkbench.sandbox.data.Sprint;

/** Sprints and what is in them. A sprint starts when it becomes active, and ends when it is closed. */
@Path("/sprint")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SprintResource {

  private final BoardView view;
  private final SprintPlanning sprints;
  private final IssuePlanning issues;
  private final AgileRequests requests;

  SprintResource(
      BoardView view, SprintPlanning sprints, IssuePlanning issues, AgileRequests requests) {
    this.view = view;
    this.sprints = sprints;
    this.issues = issues;
    this.requests = requests;
  }

  @POST
  public Response create(JsonNode json, @Context HttpServletRequest request, @Context UriInfo uri) {
    Callers.Caller caller = requests.member(request);
    SprintBody body = new SprintBody(json);
    Board board =
        view.board(body.originBoardId(), caller.viewer())
            .orElseThrow(
                () ->
                    Refusal.badField(
                        "originBoardId", "The board does not exist or you may not see it."));
    Sprint created =
        requests.planned(
            caller,
            () ->
                sprints.create(
                    board, body.name(), body.goal(), body.start(), body.end(), caller.viewer()));
    Map<String, Object> shown = requests.json(caller, uri).sprint(created);
    return Response.created(URI.create((String) shown.get("self"))).entity(shown).build();
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public Map<String, Object> get(
      @PathParam("id") long id, @Context HttpServletRequest request, @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return requests.json(caller, uri).sprint(requests.sprint(id, caller));
  }

  /** Replaces the sprint: what the body does not name becomes empty. */
  @PUT
  @Path("{id: \\d{1,18}}")
  public Map<String, Object> replace(
      @PathParam("id") long id,
      JsonNode json,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.member(request);
    return update(new SprintBody(json).whole(requests.sprint(id, caller)), caller, uri);
  }

  /** Changes what the body names. */
  @POST
  @Path("{id: \\d{1,18}}")
  public Map<String, Object> change(
      @PathParam("id") long id,
      JsonNode json,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.member(request);
    return update(new SprintBody(json).changed(requests.sprint(id, caller)), caller, uri);
  }

  private Map<String, Object> update(Sprint wanted, Callers.Caller caller, UriInfo uri) {
    Sprint updated = requests.planned(caller, () -> sprints.update(wanted, caller.viewer()));
    return requests.json(caller, uri).sprint(updated);
  }

  @DELETE
  @Path("{id: \\d{1,18}}")
  public Response delete(@PathParam("id") long id, @Context HttpServletRequest request) {
    Callers.Caller caller = requests.member(request);
    requests.plan(caller, () -> sprints.delete(id, caller.viewer()));
    return Response.noContent().build();
  }

  @GET
  @Path("{id: \\d{1,18}}/issue")
  public Map<String, Object> issues(
      @PathParam("id") long id,
      @BeanParam AgileIssuePage asked,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return requests.issues(view.jqlOfSprint(requests.sprint(id, caller)), asked, caller, uri);
  }

  @POST
  @Path("{id: \\d{1,18}}/issue")
  public Response move(
      @PathParam("id") long id, JsonNode json, @Context HttpServletRequest request) {
    Callers.Caller caller = requests.member(request);
    List<String> keys = AgileRequests.issues(json);
    requests.plan(caller, () -> issues.moveToSprint(id, keys, RankPlace.in(json), caller.viewer()));
    return Response.noContent().build();
  }
}
