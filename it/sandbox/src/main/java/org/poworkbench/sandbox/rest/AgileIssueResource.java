package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.boards.IssuePlanning;

/** An issue as boards show it, and the ranks of issues. */
@Path("/issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgileIssueResource {

  private final IssuePlanning issues;
  private final AgileRequests requests;

  AgileIssueResource(IssuePlanning issues, AgileRequests requests) {
    this.issues = issues;
    this.requests = requests;
  }

  @PUT
  @Path("rank")
  public Response rank(JsonNode json, @Context HttpServletRequest request) {
    Callers.Caller caller = requests.member(request);
    List<String> keys = AgileRequests.issues(json);
    IssuePlanning.Place place = RankPlace.required(json);
    requests.plan(caller, () -> issues.rank(keys, place, caller.viewer()));
    return Response.noContent().build();
  }

  @GET
  @Path("{key}")
  public Map<String, Object> get(
      @PathParam("key") String key,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = requests.caller(request);
    return requests
        .json(caller, uri)
        .issue(
            requests.issue(key, caller),
            WantedFields.of(fields, "*all"),
            expand.contains("changelog"));
  }
}
