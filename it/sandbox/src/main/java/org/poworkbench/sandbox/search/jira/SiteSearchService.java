package org.poworkbench.sandbox.search.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.search.SearchAnswer;
import org.poworkbench.sandbox.search.SearchProblem;
import org.poworkbench.sandbox.search.SearchWindowExceeded;
import org.poworkbench.sandbox.search.jql.JqlQuery;
import org.poworkbench.sandbox.search.jql.JqlSyntaxException;

/** Jira's search over the sandbox's; a query that is not valid fails, it never finds nothing instead. */
public final class SiteSearchService implements SearchService {
  private final IssueSearch search;
  private final JiraObjects objects;

  public SiteSearchService(IssueSearch search, JiraObjects objects) {
    this.search = search;
    this.objects = objects;
  }

  @Override
  public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
      throws SearchException {
    return results(searcher, query, pager, search::search);
  }

  @Override
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
    return results(searcher, query, pager, search::searchOverrideSecurity);
  }

  @Override
  public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
    return answer(searcher, query, new PagerFilter<>(0), search::search).total();
  }

  @Override
  public long searchCountOverrideSecurity(ApplicationUser searcher, Query query)
      throws SearchException {
    return answer(searcher, query, new PagerFilter<>(0), search::searchOverrideSecurity).total();
  }

  @Override
  public ParseResult parseQuery(ApplicationUser searcher, String query) {
    MessageSet errors = new MessageSetImpl();
    try {
      return new ParseResult(new SiteQuery(JqlQuery.parse(query), query), errors);
    } catch (JqlSyntaxException e) {
      errors.addErrorMessage(e.getMessage());
      return new ParseResult(null, errors);
    }
  }

  @Override
  public MessageSet validateQuery(ApplicationUser searcher, Query query) {
    MessageSet errors = new MessageSetImpl();
    search.validate(SiteQuery.jql(query), key(searcher)).stream()
        .map(SearchProblem::message)
        .forEach(errors::addErrorMessage);
    return errors;
  }

  @Override
  public MessageSet validateQuery(ApplicationUser searcher, Query query, Long searchRequestId) {
    return validateQuery(searcher, query);
  }

  @Override
  public String getQueryString(ApplicationUser searcher, Query query) {
    return "&jqlQuery=" + URLEncoder.encode(getJqlString(query), StandardCharsets.UTF_8);
  }

  /** There is no simple search form here, so no query fits it. */
  @Override
  public boolean doesQueryFitFilterForm(ApplicationUser user, Query query) {
    return false;
  }

  @Override
  public String getJqlString(Query query) {
    String typed = query.getQueryString();
    return typed == null ? getGeneratedJqlString(query) : typed;
  }

  @Override
  public String getGeneratedJqlString(Query query) {
    return SiteQuery.jql(query).toString();
  }

  @Override
  public Query sanitiseSearchQuery(ApplicationUser searcher, Query query) {
    return query;
  }

  private SearchResults<Issue> results(
      ApplicationUser searcher, Query query, PagerFilter<?> pager, Way way) throws SearchException {
    SearchAnswer answer = answer(searcher, query, pager, way);
    List<Issue> issues =
        answer.issueIds().stream()
            .map(objects::issue)
            .filter(Objects::nonNull)
            .map(Issue.class::cast)
            .toList();
    return new SearchResults<>(issues, (int) answer.total());
  }

  private static SearchAnswer answer(
      ApplicationUser searcher, Query query, PagerFilter<?> pager, Way way) throws SearchException {
    SearchAnswer answer;
    try {
      answer = way.search(SiteQuery.jql(query), key(searcher), pager.getStart(), pager.getMax());
    } catch (SearchWindowExceeded e) {
      throw new SearchException(e.getMessage(), e);
    }
    if (!answer.isAnswered()) {
      throw new SearchException(
          answer.errors().stream().map(SearchProblem::message).collect(Collectors.joining(" ")));
    }
    return answer;
  }

  private static String key(ApplicationUser searcher) {
    return searcher == null ? null : searcher.getKey();
  }

  @FunctionalInterface
  private interface Way {
    SearchAnswer search(JqlQuery query, String viewer, int start, int max);
  }
}
