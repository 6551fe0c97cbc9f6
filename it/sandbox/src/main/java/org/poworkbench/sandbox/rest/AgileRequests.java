package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.poworkbench.sandbox.boards.BoardView;
import org.poworkbench.sandbox.boards.PlanningRefused;
import org.poworkbench.sandbox.data.Board;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.search.SearchAnswer;
import org.poworkbench.sandbox.search.SearchProblem;
import org.poworkbench.sandbox.search.SearchWindowExceeded;
import org.poworkbench.sandbox.search.jql.Clause;
import org.poworkbench.sandbox.search.jql.JqlQuery;
import org.poworkbench.sandbox.search.jql.JqlSyntaxException;

/** What requests to Jira Software's API have in common: who asks, pages of issues, refusals. */
final class AgileRequests {

  private static final int LARGEST_PAGE = 1000;

  private final Site site;
  private final BoardView view;
  private final IssueSearch search;
  private final Callers callers;

  AgileRequests(Site site, BoardView view, IssueSearch search, Callers callers) {
    this.site = site;
    this.view = view;
    this.search = search;
    this.callers = callers;
  }

  Callers.Caller caller(HttpServletRequest request) {
    return callers.of(request);
  }

  AgileJson json(Callers.Caller caller, UriInfo uri) {
    return new AgileJson(site, view, caller.viewer(), uri.getBaseUri());
  }

  Board board(long id, Callers.Caller caller) {
    return view.board(id, caller.viewer())
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "The requested board cannot be viewed because it either does not exist or you do not have permission to view it."));
  }

  Sprint sprint(long id, Callers.Caller caller) {
    return view.sprint(id, caller.viewer())
        .orElseThrow(() -> Refusal.notFound("Sprint does not exist."));
  }

  IssueRecord issue(String idOrKey, Callers.Caller caller) {
    return (idOrKey.matches("\\d{1,18}")
            ? site.issues().byId(Long.parseLong(idOrKey))
            : site.issues().byKey(idOrKey))
        .filter(issue -> site.permissions().mayBrowse(issue, caller.viewer()))
        .orElseThrow(
            () ->
                Refusal.notFound("Issue does not exist or you do not have permission to see it."));
  }

  /** Changes need somebody who logged in. */
  Callers.Caller member(HttpServletRequest request) {
    Callers.Caller caller = callers.of(request);
    if (caller.isAnonymous()) {
      throw Refusal.forbidden("You need to log in.", caller);
    }
    return caller;
  }

  /** Does the work; what cannot be planned becomes Jira's error. */
  <T> T planned(Callers.Caller caller, Supplier<T> work) {
    try {
      return work.get();
    } catch (PlanningRefused refused) {
      throw Refusal.of(refused, caller);
    }
  }

  void plan(Callers.Caller caller, Runnable work) {
    planned(
        caller,
        () -> {
          work.run();
          return null;
        });
  }

  /** The issues named in a body. */
  static List<String> issues(JsonNode body) {
    if (body == null || !body.isObject()) {
      throw Refusal.badRequest("The body is not a JSON object.");
    }
    List<String> keys = new ArrayList<>();
    body.path("issues").forEach(key -> keys.add(key.asText()));
    return keys;
  }

  /** A page of what the board's query finds, narrowed by the client's. */
  Map<String, Object> issues(
      String boardQuery, AgileIssuePage asked, Callers.Caller caller, UriInfo uri) {
    if (asked.maxResults < 0 || asked.startAt < 0) {
      throw Refusal.badRequest("startAt and maxResults must not be negative.");
    }
    int size = Math.min(asked.maxResults, LARGEST_PAGE);
    SearchAnswer found = find(within(boardQuery, asked.jql), asked.startAt, size, caller);
    AgileJson json = json(caller, uri);
    WantedFields wanted = WantedFields.of(asked.fields, "*navigable");
    boolean changes = asked.expand.contains("changelog");
    Function<IssueRecord, Map<String, Object>> shown = issue -> json.issue(issue, wanted, changes);
    return Json.object(
        "expand",
        "schema,names",
        "startAt",
        asked.startAt,
        "maxResults",
        size,
        "total",
        found.total(),
        "issues",
        site.issues().byIds(found.issueIds()).stream().map(shown).toList());
  }

  /** Both conditions, in the order that the client wants or else by rank. */
  private static JqlQuery within(String boardQuery, String clientQuery) {
    try {
      JqlQuery board = JqlQuery.parse(boardQuery);
      JqlQuery client = JqlQuery.parse(clientQuery);
      List<Clause> both = Stream.concat(board.where().stream(), client.where().stream()).toList();
      return new JqlQuery(
          Optional.of(new Clause.And(both)),
          client.orderings().isEmpty() ? board.orderings() : client.orderings());
    } catch (JqlSyntaxException e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }

  private SearchAnswer find(JqlQuery query, int start, int size, Callers.Caller caller) {
    try {
      SearchAnswer found = search.search(query, caller.key(), start, size);
      if (!found.isAnswered()) {
        throw Refusal.badRequest(found.errors().stream().map(SearchProblem::text).toList());
      }
      return found;
    } catch (SearchWindowExceeded tooFar) {
      throw Refusal.badRequest(tooFar.getMessage());
    }
  }

  /** The issues of the first page of a query, in its order. */
  List<IssueRecord> first(String jql, Callers.Caller caller) {
    return site.issues().byIds(find(within(jql, ""), 0, LARGEST_PAGE, caller).issueIds());
  }
}
