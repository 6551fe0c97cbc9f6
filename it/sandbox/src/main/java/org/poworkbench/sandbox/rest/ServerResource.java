package org.poworkbench.sandbox.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.Site;

/** What the site is, who asks, and which fields and constants there are. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerResource {

  private final Site site;
  private final Callers callers;

  ServerResource(Site site, Callers callers) {
    this.site = site;
    this.callers = callers;
  }

  @GET
  @Path("serverInfo")
  public Map<String, Object> serverInfo(@Context UriInfo uri) {
    String base = uri.getBaseUri().toString();
    return Json.object(
        "baseUrl",
        base.substring(0, base.indexOf("/rest/")),
        "version",
        "11.3.0",
        "versionNumbers",
        List.of(11, 3, 0),
        "deploymentType",
        "Server",
        "serverTime",
        Json.moment(Instant.now()),
        "serverTitle",
        "Sandbox for Product Owner Workbench. Not Jira.");
  }

  @GET
  @Path("myself")
  public Response myself(@Context HttpServletRequest request, @Context UriInfo uri) {
    Callers.Caller caller = callers.of(request);
    if (caller.isAnonymous()) {
      return Response.status(401)
          .entity(
              Json.object(
                  "message",
                  "Client must be authenticated to access this resource.",
                  "status-code",
                  401))
          .build();
    }
    Map<String, Object> person = new ReferenceJson(site, uri.getBaseUri()).person(caller.key());
    person.put("locale", site.people().byKey(caller.key()).map(one -> one.locale()).orElse(null));
    return Response.ok(person).build();
  }

  @GET
  @Path("field")
  public List<Map<String, Object>> fields() {
    List<Map<String, Object>> fields = new ArrayList<>(FieldJson.system());
    site.fields().all().forEach(field -> fields.add(FieldJson.custom(field)));
    return fields;
  }

  @GET
  @Path("issuetype")
  public List<Map<String, Object>> issueTypes(@Context UriInfo uri) {
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    return site.constants().issueTypes().stream().map(references::type).toList();
  }

  @GET
  @Path("status")
  public List<Map<String, Object>> statuses(@Context UriInfo uri) {
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    return site.constants().statuses().stream().map(references::status).toList();
  }
}
