package org.poworkbench.sandbox.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.FieldOption;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.workflow.FieldsOnScreen;

/** What can be created in a project: its issue types, and the fields that each asks for. */
@Path("/issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {

  private final Site site;
  private final FieldsOnScreen screens;
  private final Callers callers;

  CreateMetaResource(Site site, FieldsOnScreen screens, Callers callers) {
    this.site = site;
    this.screens = screens;
    this.callers = callers;
  }

  @GET
  public Map<String, Object> types(
      @PathParam("project") String project,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    return PageOf.all(
        project(project, request).issueTypeIds(), startAt, maxResults, references::type);
  }

  @GET
  @Path("{type}")
  public Map<String, Object> fields(
      @PathParam("project") String project,
      @PathParam("type") String type,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @Context HttpServletRequest request) {
    ProjectRecord found = project(project, request);
    if (!found.issueTypeIds().contains(type)) {
      throw Refusal.notFound("Issue type does not exist in the project.");
    }
    return PageOf.all(screens.create(found.id(), type), startAt, maxResults, this::field);
  }

  private Map<String, Object> field(ScreenField field) {
    Optional<FieldRecord> custom = site.fields().byKey(field.fieldId());
    Map<String, Object> json =
        Json.object(
            "required", field.required(),
            "schema", FieldJson.schema(field.fieldId(), custom.orElse(null)),
            "name", screens.name(field.fieldId()),
            "fieldId", field.fieldId(),
            "hasDefaultValue", false,
            "operations", List.of("set"));
    custom
        .map(FieldRecord::options)
        .filter(options -> !options.isEmpty())
        .ifPresent(
            options -> json.put("allowedValues", options.stream().map(this::option).toList()));
    return json;
  }

  private Map<String, Object> option(FieldOption option) {
    return Json.object(
        "value", option.name(), "id", Long.toString(option.id()), "disabled", option.disabled());
  }

  private ProjectRecord project(String keyOrId, HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    Optional<ProjectRecord> project =
        keyOrId.matches("\\d{1,18}")
            ? site.projects().byId(Long.parseLong(keyOrId))
            : site.projects().byKey(keyOrId);
    return project
        .filter(found -> site.permissions().has("CREATE_ISSUES", found, caller.viewer()))
        .orElseThrow(
            () -> Refusal.notFound("No project could be found with id or key '" + keyOrId + "'."));
  }
}
