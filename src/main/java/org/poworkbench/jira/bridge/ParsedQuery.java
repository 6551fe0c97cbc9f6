package org.poworkbench.jira.bridge;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/** JQL that the app writes, as a query. Which type Jira's result of parsing declares is not settled. */
public final class ParsedQuery {

  private ParsedQuery() {}

  /** The query; a text of ours that Jira cannot parse is a fault. */
  public static Query of(String jql, ApplicationUser searcher, SearchService search) {
    ParseResult result = search.parseQuery(searcher, jql);
    if (!(Reflection.call(result, "getQuery") instanceof Query query)) {
      throw new IllegalStateException("Jira cannot parse " + jql);
    }
    return query;
  }
}
