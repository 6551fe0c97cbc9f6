package org.poworkbench.jira.backlog;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.jira.bridge.ParsedQuery;

/** Asks Jira's search, for the person at hand, what rows do not hold: words of summaries, and how much there is. */
public final class SummarySearch {

  /** Issues that are looked at; more are not read from the index. */
  public static final int MOST_FOUND = 1_000;

  private final SearchService search;
  private final JiraAuthenticationContext authentication;

  public SummarySearch(SearchService search, JiraAuthenticationContext authentication) {
    this.search = search;
    this.authentication = authentication;
  }

  /** The issues of the project whose summaries have these words, or the one that has this key. */
  public Found issues(Project project, String words) {
    String condition = BacklogJql.ofWords(words);
    if (condition.isEmpty()) {
      return new Found(Set.of(), false);
    }
    try {
      SearchResults<Issue> results =
          search.search(
              person(),
              query(BacklogJql.ofProject(project) + " AND " + condition),
              new PagerFilter<>(MOST_FOUND));
      Set<Long> ids = results.getResults().stream().map(Issue::getId).collect(Collectors.toSet());
      return new Found(ids, results.getTotal() > MOST_FOUND);
    } catch (SearchException failure) {
      throw new IllegalStateException("The words could not be searched for", failure);
    }
  }

  /** How many issues the person at hand finds by this query of ours. */
  public long count(String jql) {
    try {
      return search.searchCount(person(), query(jql));
    } catch (SearchException failure) {
      throw new IllegalStateException("The issues could not be counted: " + jql, failure);
    }
  }

  private Query query(String jql) {
    return ParsedQuery.of(jql, person(), search);
  }

  private ApplicationUser person() {
    return authentication.getLoggedInUser();
  }

  /**
   * Issues that were found.
   *
   * @param ids their ids
   * @param cutOff whether there are more
   */
  public record Found(Set<Long> ids, boolean cutOff) {}
}
