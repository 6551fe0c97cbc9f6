package org.poworkbench.sandbox.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Permissions;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;

/** The projects that the reader may browse. Archived ones are not listed. */
@Path("/project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {

  private final Site site;
  private final Callers callers;

  ProjectResource(Site site, Callers callers) {
    this.site = site;
    this.callers = callers;
  }

  @GET
  public List<Map<String, Object>> all(@Context HttpServletRequest request, @Context UriInfo uri) {
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    Callers.Caller caller = callers.of(request);
    return site.projects().all().stream()
        .filter(project -> !project.isArchived() && mayBrowse(project, caller))
        .map(references::project)
        .toList();
  }

  @GET
  @Path("{key}")
  public Map<String, Object> one(
      @PathParam("key") String key, @Context HttpServletRequest request, @Context UriInfo uri) {
    return whole(visible(key, request), new ReferenceJson(site, uri.getBaseUri()));
  }

  @GET
  @Path("{key}/versions")
  public List<Map<String, Object>> versions(
      @PathParam("key") String key, @Context HttpServletRequest request, @Context UriInfo uri) {
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    return site.projects().versions(visible(key, request).id()).stream()
        .map(references::version)
        .toList();
  }

  @GET
  @Path("{key}/components")
  public List<Map<String, Object>> components(
      @PathParam("key") String key, @Context HttpServletRequest request, @Context UriInfo uri) {
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    return site.projects().components(visible(key, request).id()).stream()
        .map(references::component)
        .toList();
  }

  private ProjectRecord visible(String key, HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    return find(key)
        .filter(found -> mayBrowse(found, caller))
        .orElseThrow(() -> Refusal.notFound("No project could be found with key '" + key + "'."));
  }

  private Optional<ProjectRecord> find(String key) {
    return key.matches("\\d{1,18}")
        ? site.projects().byId(Long.parseLong(key))
        : site.projects().byKey(key);
  }

  private Map<String, Object> whole(ProjectRecord project, ReferenceJson references) {
    Map<String, Object> json = references.project(project);
    json.put("description", project.description() == null ? "" : project.description());
    json.put("lead", references.person(project.leadKey()));
    json.put(
        "components",
        site.projects().components(project.id()).stream().map(references::component).toList());
    json.put("issueTypes", project.issueTypeIds().stream().map(references::type).toList());
    json.put(
        "versions",
        site.projects().versions(project.id()).stream().map(references::version).toList());
    json.put("archived", project.isArchived());
    return json;
  }

  private boolean mayBrowse(ProjectRecord project, Callers.Caller caller) {
    return site.permissions().has(Permissions.BROWSE_PROJECTS, project, caller.viewer());
  }
}
