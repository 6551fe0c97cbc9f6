package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.search.SearchAnswer;
import org.poworkbench.sandbox.search.SearchProblem;
import org.poworkbench.sandbox.search.SearchWindowExceeded;

/** Issues by JQL, a page at a time. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

  private static final int USUAL_PAGE = 50;
  private static final int LARGEST_PAGE = 1000;

  private final Site site;
  private final IssueSearch search;
  private final Callers callers;

  SearchResource(Site site, IssueSearch search, Callers callers) {
    this.site = site;
    this.search = search;
    this.callers = callers;
  }

  @GET
  public Map<String, Object> get(
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Asked asked =
        new Asked(jql, startAt, maxResults, WantedFields.of(fields, "*navigable"), expand);
    return answer(asked, request, uri);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Map<String, Object> post(
      JsonNode body, @Context HttpServletRequest request, @Context UriInfo uri) {
    if (body == null || !body.isObject()) {
      throw Refusal.badRequest("The body is not a JSON object.");
    }
    List<String> fields = texts(body.path("fields"));
    Asked asked =
        new Asked(
            body.path("jql").asText(""),
            body.path("startAt").asInt(0),
            body.path("maxResults").asInt(USUAL_PAGE),
            WantedFields.of(fields, "*navigable"),
            String.join(",", texts(body.path("expand"))));
    return answer(asked, request, uri);
  }

  private record Asked(
      String jql, int startAt, int maxResults, WantedFields fields, String expand) {}

  private Map<String, Object> answer(Asked asked, HttpServletRequest request, UriInfo uri) {
    if (asked.maxResults() < 0) {
      throw Refusal.badRequest("maxResults must not be negative.");
    }
    Callers.Caller caller = callers.of(request);
    int size = Math.min(asked.maxResults(), LARGEST_PAGE);
    SearchAnswer found = find(asked, caller, size);
    IssueJson json = new IssueJson(site, caller.viewer(), uri.getBaseUri());
    boolean changes = asked.expand().contains("changelog");
    List<Map<String, Object>> issues =
        site.issues().byIds(found.issueIds()).stream()
            .map(issue -> json.issue(issue, asked.fields(), changes))
            .toList();
    Map<String, Object> answer =
        Json.object(
            "expand",
            "names,schema",
            "startAt",
            Math.max(0, asked.startAt()),
            "maxResults",
            size,
            "total",
            found.total(),
            "issues",
            issues);
    if (asked.expand().contains("names")) {
      answer.put("names", names(asked.fields()));
    }
    return answer;
  }

  private Map<String, Object> names(WantedFields wanted) {
    Map<String, Object> names = new LinkedHashMap<>();
    FieldJson.system().stream()
        .map(field -> (String) field.get("id"))
        .filter(wanted::includes)
        .forEach(id -> names.put(id, FieldJson.name(id)));
    site.fields().all().stream()
        .filter(field -> wanted.includes(field.key()))
        .forEach(field -> names.put(field.key(), field.name()));
    return names;
  }

  private SearchAnswer find(Asked asked, Callers.Caller caller, int size) {
    try {
      SearchAnswer found =
          search.search(asked.jql(), caller.key(), Math.max(0, asked.startAt()), size);
      if (!found.isAnswered()) {
        throw Refusal.badRequest(found.errors().stream().map(SearchProblem::text).toList());
      }
      return found;
    } catch (SearchWindowExceeded tooFar) {
      throw Refusal.badRequest(tooFar.getMessage());
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
