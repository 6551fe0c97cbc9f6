package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Permissions;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Site;

/** The versions of projects. */
@Path("/version")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VersionResource {

  private static final String ADMINISTER_PROJECTS = "ADMINISTER_PROJECTS";
  private static final int LONGEST_NAME = 255;

  private final Site site;
  private final Callers callers;

  VersionResource(Site site, Callers callers) {
    this.site = site;
    this.callers = callers;
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public Map<String, Object> get(
      @PathParam("id") long id, @Context HttpServletRequest request, @Context UriInfo uri) {
    return new ReferenceJson(site, uri.getBaseUri()).version(visible(id, callers.of(request)));
  }

  @POST
  public Response create(JsonNode json, @Context HttpServletRequest request, @Context UriInfo uri) {
    Callers.Caller caller = callers.of(request);
    demandObject(json);
    ProjectRecord project =
        project(json)
            .filter(
                found ->
                    site.permissions().has(Permissions.BROWSE_PROJECTS, found, caller.viewer()))
            .orElseThrow(() -> Refusal.notFound("Project does not exist or you may not see it."));
    demand(project, caller);
    ProjectVersion empty =
        new ProjectVersion(0, project.id(), null, null, 0, false, false, null, null);
    ProjectVersion added = site.projects().addVersion(read(json, empty));
    Map<String, Object> shown = new ReferenceJson(site, uri.getBaseUri()).version(added);
    return Response.created(URI.create((String) shown.get("self"))).entity(shown).build();
  }

  @PUT
  @Path("{id: \\d{1,18}}")
  public Map<String, Object> update(
      @PathParam("id") long id,
      JsonNode json,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = callers.of(request);
    demandObject(json);
    ProjectVersion present = visible(id, caller);
    demand(site.projects().byId(present.projectId()).orElseThrow(), caller);
    ProjectVersion wanted = read(json, present);
    site.projects().updateVersion(wanted);
    return new ReferenceJson(site, uri.getBaseUri()).version(wanted);
  }

  private ProjectVersion visible(long id, Callers.Caller caller) {
    return site.projects()
        .version(id)
        .filter(
            version ->
                site.projects().byId(version.projectId()).stream()
                    .anyMatch(
                        project ->
                            site.permissions()
                                .has(Permissions.BROWSE_PROJECTS, project, caller.viewer())))
        .orElseThrow(() -> Refusal.notFound("Could not find version for id '" + id + "'"));
  }

  private Optional<ProjectRecord> project(JsonNode json) {
    return json.hasNonNull("projectId")
        ? site.projects().byId(json.get("projectId").asLong())
        : site.projects().byKey(json.path("project").asText(""));
  }

  private void demand(ProjectRecord project, Callers.Caller caller) {
    if (!site.permissions().has(ADMINISTER_PROJECTS, project, caller.viewer())) {
      throw Refusal.forbidden("You do not have permission to administer the project.", caller);
    }
  }

  private static void demandObject(JsonNode json) {
    if (json == null || !json.isObject()) {
      throw Refusal.badRequest("The body is not a JSON object.");
    }
  }

  private ProjectVersion read(JsonNode json, ProjectVersion present) {
    ProjectVersion wanted =
        new ProjectVersion(
            present.id(),
            present.projectId(),
            json.has("name") ? json.get("name").asText() : present.name(),
            json.has("description") ? json.get("description").asText() : present.description(),
            present.sequence(),
            json.has("released") ? json.get("released").asBoolean() : present.released(),
            json.has("archived") ? json.get("archived").asBoolean() : present.archived(),
            json.has("startDate") ? date(json, "startDate") : present.startDate(),
            json.has("releaseDate") ? date(json, "releaseDate") : present.releaseDate());
    refuseName(wanted);
    return wanted;
  }

  private void refuseName(ProjectVersion wanted) {
    String name = wanted.name();
    if (name == null || name.isBlank()) {
      throw Refusal.badField("name", "You must specify a valid version name");
    }
    if (name.length() > LONGEST_NAME) {
      throw Refusal.badField("name", "The version name is too long.");
    }
    boolean taken =
        site.projects().versions(wanted.projectId()).stream()
            .anyMatch(other -> other.id() != wanted.id() && other.name().equalsIgnoreCase(name));
    if (taken) {
      throw Refusal.badField("name", "A version with this name already exists in this project.");
    }
  }

  private static LocalDate date(JsonNode json, String field) {
    try {
      return json.get(field).isNull() ? null : LocalDate.parse(json.get(field).asText());
    } catch (DateTimeException e) {
      throw Refusal.badField(field, "A date is given as 2026-04-11.");
    }
  }
}
