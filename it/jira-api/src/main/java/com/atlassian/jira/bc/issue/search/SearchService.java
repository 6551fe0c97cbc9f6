package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface SearchService {
  SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
      throws SearchException;

  SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

  long searchCount(ApplicationUser searcher, Query query) throws SearchException;

  long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;

  ParseResult parseQuery(ApplicationUser searcher, String query);

  MessageSet validateQuery(ApplicationUser searcher, Query query);

  MessageSet validateQuery(ApplicationUser searcher, Query query, Long searchRequestId);

  String getQueryString(ApplicationUser searcher, Query query);

  boolean doesQueryFitFilterForm(ApplicationUser user, Query query);

  String getJqlString(Query query);

  String getGeneratedJqlString(Query query);

  Query sanitiseSearchQuery(ApplicationUser searcher, Query query);

  /** Source: used in apps compiled for Jira 11. */
  public static final class ParseResult {
    private ParseResult() {}

    public Query getQuery() {
      throw new IllegalStateException("declaration");
    }

    public MessageSet getErrors() {
      throw new IllegalStateException("declaration");
    }

    public boolean isValid() {
      throw new IllegalStateException("declaration");
    }
  }
}
