package org.poworkbench.sandbox.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;

/** People, for pickers. Searches are for those who may pick people. */
@Path("/user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

  private static final String USER_PICKER = "USER_PICKER";
  private static final String ASSIGNABLE = "ASSIGNABLE_USER";
  private static final int LARGEST_PAGE = 1000;

  private final Site site;
  private final Callers callers;

  UserResource(Site site, Callers callers) {
    this.site = site;
    this.callers = callers;
  }

  @GET
  public Map<String, Object> one(
      @QueryParam("username") String username,
      @QueryParam("key") String key,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    member(request);
    Optional<Person> person =
        key == null
            ? Optional.ofNullable(username).flatMap(site.people()::byName)
            : site.people().byKey(key);
    return person
        .map(new ReferenceJson(site, uri.getBaseUri())::person)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "The user named '" + (key == null ? username : key) + "' does not exist"));
  }

  @GET
  @Path("search")
  public List<Map<String, Object>> search(
      @QueryParam("username") @DefaultValue("") String username,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("includeInactive") @DefaultValue("false") boolean includeInactive,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = member(request);
    demandPicker(caller);
    if (username.isEmpty()) {
      throw Refusal.badRequest("The username query parameter was not provided");
    }
    return page(
        found(username).filter(person -> includeInactive || person.active()),
        startAt,
        maxResults,
        uri);
  }

  /** Those whom an issue, or issues of a project, may be assigned to. */
  @GET
  @Path("assignable/search")
  public List<Map<String, Object>> assignable(
      @QueryParam("username") @DefaultValue("") String username,
      @QueryParam("project") String project,
      @QueryParam("issueKey") String issueKey,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = member(request);
    Predicate<Viewer> mayBeAssigned =
        issueKey == null ? ofProject(project, caller) : ofIssue(issueKey, caller);
    return page(
        found(username)
            .filter(Person::active)
            .filter(person -> mayBeAssigned.test(site.permissions().viewer(person.key()))),
        startAt,
        maxResults,
        uri);
  }

  private Predicate<Viewer> ofProject(String key, Callers.Caller caller) {
    ProjectRecord project =
        Optional.ofNullable(key)
            .flatMap(site.projects()::byKey)
            .filter(found -> site.permissions().has("BROWSE_PROJECTS", found, caller.viewer()))
            .orElseThrow(
                () -> Refusal.notFound("No project could be found with key '" + key + "'."));
    return person -> site.permissions().has(ASSIGNABLE, project, person);
  }

  private Predicate<Viewer> ofIssue(String key, Callers.Caller caller) {
    IssueRecord issue =
        site.issues()
            .byKey(key)
            .filter(found -> site.permissions().mayBrowse(found, caller.viewer()))
            .orElseThrow(() -> Refusal.notFound("Issue Does Not Exist"));
    return person -> site.permissions().has(ASSIGNABLE, issue, person);
  }

  @GET
  @Path("picker")
  public Map<String, Object> picker(
      @QueryParam("query") @DefaultValue("") String query,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @Context HttpServletRequest request,
      @Context UriInfo uri) {
    Callers.Caller caller = member(request);
    List<Person> found = mayPick(caller) ? found(query).filter(Person::active).toList() : List.of();
    List<Map<String, Object>> users =
        found.stream()
            .limit(Math.max(0, maxResults))
            .map(
                person ->
                    Json.object(
                        "name", person.name(),
                        "key", person.key(),
                        "displayName", person.displayName()))
            .toList();
    return Json.object(
        "users",
        users,
        "total",
        found.size(),
        "header",
        "Showing " + users.size() + " of " + found.size() + " matching users");
  }

  private Callers.Caller member(HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    if (caller.isAnonymous()) {
      throw Refusal.forbidden("You need to log in.", caller);
    }
    return caller;
  }

  private boolean mayPick(Callers.Caller caller) {
    return site.permissions().hasGlobal(USER_PICKER, caller.viewer());
  }

  private void demandPicker(Callers.Caller caller) {
    if (!mayPick(caller)) {
      throw Refusal.forbidden("You do not have permission to browse users.", caller);
    }
  }

  /** Names, display names and addresses that begin like this; "." finds everybody. */
  private Stream<Person> found(String text) {
    String part = text.equals(".") ? "" : text.toLowerCase(Locale.ROOT);
    return site.people().all().stream()
        .filter(
            person ->
                Stream.of(person.name(), person.displayName(), person.email())
                    .filter(value -> value != null)
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .anyMatch(value -> value.startsWith(part) || value.contains(" " + part)));
  }

  private List<Map<String, Object>> page(
      Stream<Person> people, int startAt, int maxResults, UriInfo uri) {
    ReferenceJson references = new ReferenceJson(site, uri.getBaseUri());
    return people
        .skip(Math.max(0, startAt))
        .limit(Math.max(0, Math.min(maxResults, LARGEST_PAGE)))
        .map(references::person)
        .toList();
  }
}
