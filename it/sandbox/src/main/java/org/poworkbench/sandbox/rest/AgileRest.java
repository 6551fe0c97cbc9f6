package org.poworkbench.sandbox.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.sandbox.boards.BoardView;
import org.poworkbench.sandbox.boards.IssuePlanning;
import org.poworkbench.sandbox.boards.SprintPlanning;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.search.IssueSearch;

/** The REST API of Jira Software, to be mounted at /rest/agile/1.0/* where that is there. */
public final class AgileRest {

  private AgileRest() {}

  /**
   * Makes the servlet.
   *
   * @param users who sends a request; empty for anonymous
   */
  public static HttpServlet servlet(
      Site site,
      IssueSearch search,
      Function<HttpServletRequest, Optional<ApplicationUser>> users) {
    BoardView view = new BoardView(site);
    IssuePlanning issues = new IssuePlanning(site, view);
    SprintPlanning sprints = new SprintPlanning(site, view, issues, Clock.systemUTC());
    AgileRequests requests = new AgileRequests(site, view, search, new Callers(site, users));
    return RestApplication.servlet(
        new BoardResource(site, view, requests),
        new SprintResource(view, sprints, issues, requests),
        new BacklogResource(issues, requests),
        new AgileIssueResource(issues, requests));
  }
}
