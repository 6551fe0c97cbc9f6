package org.poworkbench.sandbox.rest;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.loader.ActionDescriptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Role;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.workflow.FieldsOnScreen;
import org.poworkbench.sandbox.workflow.IssueInputs;
import org.poworkbench.sandbox.workflow.Transitions;
import org.poworkbench.sandbox.workflow.WorkflowsInUse;

/** Issues, their comments and their transitions. Missing and invisible issues answer 404 alike. */
@Path("/issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {

  private final Site site;
  private final IssueService service;
  private final Transitions transitions;
  private final FieldsOnScreen screens;
  private final Callers callers;

  IssueResource(
      Site site,
      IssueService service,
      Transitions transitions,
      FieldsOnScreen screens,
      Callers callers) {
    this.site = site;
    this.service = service;
    this.transitions = transitions;
    this.screens = screens;
    this.callers = callers;
  }

  @POST
  public Response create(JsonNode json, @Context HttpServletRequest request, @Context UriInfo uri) {
    Callers.Caller caller = callers.of(request);
    IssueBody body = new IssueBody(site, json);
    CreateValidationResult valid = validateCreate(body, caller);
    demand(valid, caller);
    IssueResult created = service.create(caller.user(), valid);
    demand(created, caller);
    Long id = created.getIssue().getId();
    String self = new ReferenceJson(site, uri.getBaseUri()).self("issue", id);
    return Response.created(URI.create(self))
        .entity(Json.object("id", id.toString(), "key", created.getIssue().getKey(), "self", self))
        .build();
  }

  private CreateValidationResult validateCreate(IssueBody body, Callers.Caller caller) {
    Optional<ProjectRecord> project = body.project();
    Optional<String> type = body.typeId();
    Set<String> settable =
        project.isPresent() && type.isPresent()
            ? ids(screens.create(project.get().id(), type.get()))
            : Set.of();
    if (project.isEmpty()) {
      throw Refusal.badField("project", "project is required");
    }
    if (type.isEmpty()) {
      throw Refusal.badField("issuetype", "issue type is required");
    }
    IssueInputs inputs = body.inputs(Optional.empty(), settable);
    inputs.setProjectId(project.get().id());
    if (!body.namesParent()) {
      return service.validateCreate(caller.user(), inputs);
    }
    Long parent =
        body.parent()
            .filter(found -> site.permissions().mayBrowse(found, caller.viewer()))
            .map(IssueRecord::id)
            .orElseThrow(() -> Refusal.badField("parent", "Could not find issue by id or key."));
    return service.validateSubTaskCreate(caller.user(), parent, inputs);
  }

  @GET
  @Path("{key}")
  public Map<String, Object> get(
      @PathParam("key") String key,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = callers.of(request);
    return new IssueJson(site, caller.viewer(), uri.getBaseUri())
        .issue(visible(key, caller), WantedFields.of(fields, "*all"), expand.contains("changelog"));
  }

  @PUT
  @Path("{key}")
  public Response update(
      @PathParam("key") String key, JsonNode json, @Context HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    IssueRecord issue = visible(key, caller);
    if (!site.permissions().has("EDIT_ISSUES", issue, caller.viewer())) {
      throw Refusal.forbidden("You do not have permission to edit issues in this project.", caller);
    }
    IssueInputs inputs =
        new IssueBody(site, json).inputs(Optional.of(issue), ids(screens.edit(issue)));
    UpdateValidationResult valid = service.validateUpdate(caller.user(), issue.id(), inputs);
    demand(valid, caller);
    demand(service.update(caller.user(), valid), caller);
    return Response.noContent().build();
  }

  @DELETE
  @Path("{key}")
  public Response delete(
      @PathParam("key") String key,
      @QueryParam("deleteSubtasks") @DefaultValue("false") boolean deleteSubtasks,
      @Context HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    IssueRecord issue = visible(key, caller);
    DeleteValidationResult valid = service.validateDelete(caller.user(), issue.id());
    demand(valid, caller);
    if (!deleteSubtasks && !site.issues().subtasksOf(issue.id()).isEmpty()) {
      throw Refusal.badRequest(
          "The issue '"
              + issue.key()
              + "' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this"
              + " issue and all its subtasks.");
    }
    service.delete(caller.user(), valid);
    return Response.noContent().build();
  }

  @GET
  @Path("{key}/transitions")
  public Map<String, Object> transitions(
      @PathParam("key") String key,
      @QueryParam("expand") @DefaultValue("") String expand,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = callers.of(request);
    IssueRecord issue = visible(key, caller);
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    List<Map<String, Object>> shown =
        transitions.available(issue, caller.key()).stream()
            .map(
                action ->
                    transition(issue, action, references, expand.contains("transitions.fields")))
            .toList();
    return Json.object("expand", "transitions", "transitions", shown);
  }

  private Map<String, Object> transition(
      IssueRecord issue, ActionDescriptor action, ReferenceJson references, boolean withFields) {
    String target = Transitions.target(transitions.workflowOf(issue), action);
    Map<String, Object> json =
        Json.object(
            "id", Integer.toString(action.getId()),
            "name", action.getName(),
            "to", references.status(target));
    if (withFields) {
      Map<String, Object> fields = new LinkedHashMap<>();
      onScreen(issue, action).forEach(field -> fields.put(field.fieldId(), field(field)));
      json.put("fields", fields);
    }
    return json;
  }

  private Map<String, Object> field(ScreenField field) {
    return Json.object(
        "required", field.required(),
        "schema",
            FieldJson.schema(field.fieldId(), site.fields().byKey(field.fieldId()).orElse(null)),
        "name", screens.name(field.fieldId()),
        "fieldId", field.fieldId(),
        "operations", List.of("set"));
  }

  private List<ScreenField> onScreen(IssueRecord issue, ActionDescriptor action) {
    return WorkflowsInUse.screen(action)
        .map(screen -> screens.transition(screen, issue))
        .orElse(List.of());
  }

  @POST
  @Path("{key}/transitions")
  public Response transition(
      @PathParam("key") String key, JsonNode json, @Context HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    IssueRecord issue = visible(key, caller);
    IssueBody body = new IssueBody(site, json);
    int transition = transitionId(json);
    Set<String> settable =
        transitions.available(issue, caller.key()).stream()
            .filter(action -> action.getId() == transition)
            .flatMap(action -> onScreen(issue, action).stream())
            .map(ScreenField::fieldId)
            .collect(Collectors.toSet());
    TransitionValidationResult valid =
        service.validateTransition(
            caller.user(), issue.id(), transition, body.inputs(Optional.of(issue), settable));
    demand(valid, caller);
    demand(service.transition(caller.user(), valid), caller);
    return Response.noContent().build();
  }

  private static int transitionId(JsonNode json) {
    String id = json.path("transition").path("id").asText("");
    if (!id.matches("\\d{1,9}")) {
      throw Refusal.badRequest("Missing 'transition' identifier");
    }
    return Integer.parseInt(id);
  }

  @GET
  @Path("{key}/comment")
  public Map<String, Object> comments(
      @PathParam("key") String key, @Context HttpServletRequest request, @Context UriInfo uri) {
    Callers.Caller caller = callers.of(request);
    return new IssueJson(site, caller.viewer(), uri.getBaseUri()).comments(visible(key, caller));
  }

  @POST
  @Path("{key}/comment")
  public Response comment(
      @PathParam("key") String key,
      JsonNode json,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = callers.of(request);
    IssueRecord issue = visible(key, caller);
    if (!site.permissions().has("ADD_COMMENTS", issue, caller.viewer())) {
      throw Refusal.forbidden("You do not have the permission to comment on this issue.", caller);
    }
    String text = json == null ? "" : json.path("body").asText("");
    if (text.isBlank()) {
      throw Refusal.badField("comment", "Comment body can not be empty!");
    }
    JsonNode visibility = json.path("visibility");
    CommentRecord comment =
        site.writing()
            .comment(
                issue.id(),
                Change.by(caller.key()).withComment(text, group(visibility), role(visibility)));
    Map<String, Object> shown =
        new IssueJson(site, caller.viewer(), uri.getBaseUri()).comment(comment);
    return Response.created(URI.create((String) shown.get("self"))).entity(shown).build();
  }

  private static String group(JsonNode visibility) {
    return visibility.path("type").asText("").equals("group")
        ? visibility.path("value").asText()
        : null;
  }

  private Long role(JsonNode visibility) {
    if (!visibility.path("type").asText("").equals("role")) {
      return null;
    }
    String name = visibility.path("value").asText("");
    return site.roles()
        .byName(name)
        .map(Role::id)
        .orElseThrow(() -> Refusal.badField("commentLevel", "Role: " + name + " does not exist."));
  }

  private IssueRecord visible(String idOrKey, Callers.Caller caller) {
    Optional<IssueRecord> issue =
        idOrKey.matches("\\d{1,18}")
            ? site.issues().byId(Long.parseLong(idOrKey))
            : site.issues().byKey(idOrKey);
    return issue
        .filter(found -> site.permissions().mayBrowse(found, caller.viewer()))
        .orElseThrow(() -> Refusal.notFound("Issue Does Not Exist"));
  }

  private static Set<String> ids(List<ScreenField> fields) {
    return fields.stream().map(ScreenField::fieldId).collect(Collectors.toSet());
  }

  private static void demand(ServiceResult result, Callers.Caller caller) {
    if (!result.isValid()) {
      throw Refusal.of(result.getErrorCollection(), caller);
    }
  }
}
