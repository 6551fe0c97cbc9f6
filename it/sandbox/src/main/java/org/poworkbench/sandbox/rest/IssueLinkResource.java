package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueLinkRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.Site;

/** Links between issues. A link goes from what Jira calls the inward issue to the outward one. */
@Path("/issueLink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {

  private static final String LINK_ISSUES = "LINK_ISSUES";

  private final Site site;
  private final Callers callers;

  IssueLinkResource(Site site, Callers callers) {
    this.site = site;
    this.callers = callers;
  }

  @POST
  public Response link(JsonNode json, @Context HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    if (json == null || !json.isObject()) {
      throw Refusal.badRequest("The body is not a JSON object.");
    }
    LinkType type = type(json.path("type"));
    IssueRecord from = issue(json.path("inwardIssue"), caller);
    IssueRecord to = issue(json.path("outwardIssue"), caller);
    demand(from, caller);
    if (from.id() == to.id()) {
      throw Refusal.badRequest("You cannot link an issue to itself.");
    }
    Change change = Change.by(caller.key());
    site.writing().link(type.id(), from.id(), to.id(), null, change);
    comment(json.path("comment").path("body").asText(""), from, caller);
    return Response.status(Response.Status.CREATED).build();
  }

  private void comment(String text, IssueRecord issue, Callers.Caller caller) {
    if (!text.isBlank()) {
      if (!site.permissions().has("ADD_COMMENTS", issue, caller.viewer())) {
        throw Refusal.forbidden("You do not have the permission to comment on this issue.", caller);
      }
      site.writing().comment(issue.id(), Change.by(caller.key()).withComment(text, null, null));
    }
  }

  private LinkType type(JsonNode json) {
    String id = json.path("id").asText("");
    Optional<LinkType> type =
        id.matches("\\d{1,18}")
            ? site.links().type(Long.parseLong(id))
            : site.links().typeNamed(json.path("name").asText(""));
    return type.orElseThrow(
        () ->
            Refusal.notFound(
                "No issue link type with name '" + json.path("name").asText("") + "' found."));
  }

  private IssueRecord issue(JsonNode json, Callers.Caller caller) {
    String id = json.path("id").asText("");
    Optional<IssueRecord> issue =
        id.matches("\\d{1,18}")
            ? site.issues().byId(Long.parseLong(id))
            : site.issues().byKey(json.path("key").asText(""));
    return issue
        .filter(found -> site.permissions().mayBrowse(found, caller.viewer()))
        .orElseThrow(() -> Refusal.notFound("Issue Does Not Exist"));
  }

  private void demand(IssueRecord issue, Callers.Caller caller) {
    if (!site.permissions().has(LINK_ISSUES, issue, caller.viewer())) {
      throw Refusal.forbidden("No Link Issue Permission for issue '" + issue.key() + "'", caller);
    }
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public Map<String, Object> get(
      @PathParam("id") long id, @Context HttpServletRequest request, @Context UriInfo uri) {
    Ends ends = ends(id, callers.of(request));
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    return Json.object(
        "id", Long.toString(id),
        "self", references.self("issueLink", id),
        "type", references.linkType(site.links().type(ends.link().typeId()).orElseThrow()),
        "inwardIssue", references.brief(ends.from()),
        "outwardIssue", references.brief(ends.to()));
  }

  @DELETE
  @Path("{id: \\d{1,18}}")
  public Response unlink(@PathParam("id") long id, @Context HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    Ends ends = ends(id, caller);
    demand(ends.from(), caller);
    site.writing().unlink(ends.link(), Change.by(caller.key()));
    return Response.noContent().build();
  }

  /** A link is seen by those who may see both its ends. */
  private Ends ends(long id, Callers.Caller caller) {
    return site.links()
        .byId(id)
        .flatMap(
            link ->
                visible(link.sourceId(), caller)
                    .flatMap(
                        from ->
                            visible(link.destinationId(), caller)
                                .map(to -> new Ends(link, from, to))))
        .orElseThrow(() -> Refusal.notFound("No issue link with id '" + id + "' exists."));
  }

  private Optional<IssueRecord> visible(long id, Callers.Caller caller) {
    return site.issues()
        .byId(id)
        .filter(issue -> site.permissions().mayBrowse(issue, caller.viewer()));
  }

  private record Ends(IssueLinkRecord link, IssueRecord from, IssueRecord to) {}
}
