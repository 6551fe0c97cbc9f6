package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.poworkbench.sandbox.boards.IssuePlanning;

/** Moves issues out of their sprints. */
@Path("/backlog")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BacklogResource {

  private final IssuePlanning issues;
  private final AgileRequests requests;

  BacklogResource(IssuePlanning issues, AgileRequests requests) {
    this.issues = issues;
    this.requests = requests;
  }

  @POST
  @Path("issue")
  public Response move(JsonNode json, @Context HttpServletRequest request) {
    Callers.Caller caller = requests.member(request);
    List<String> keys = AgileRequests.issues(json);
    requests.plan(caller, () -> issues.moveToBacklog(keys, caller.viewer()));
    return Response.noContent().build();
  }
}
