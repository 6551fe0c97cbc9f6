package org.poworkbench.jira.job;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Duration;
import java.util.List;
import org.poworkbench.domain.backfill.UpdatedIssues;
import org.poworkbench.jira.bridge.ParsedQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Jira's search which issues changed lately, whoever may see them. */
public final class RecentlyUpdated implements UpdatedIssues {

  private static final Logger LOG = LoggerFactory.getLogger(RecentlyUpdated.class);

  /** A run is to take seconds; a search of more would load too many issues at once. */
  private static final int MOST_FOUND = 1_000;

  private final SearchService search;

  public RecentlyUpdated(SearchService search) {
    this.search = search;
  }

  // Minutes before now: a date would be read in the time zone of whoever Jira thinks is asking.
  @Override
  public List<Long> within(Duration time) {
    String jql = "updated >= -" + (time.toMinutes() + 1) + "m ORDER BY updated DESC";
    Query query = ParsedQuery.of(jql, null, search);
    try {
      long found = search.searchCountOverrideSecurity(null, query);
      if (found > MOST_FOUND) {
        LOG.warn(
            "{} issues changed lately, and the last {} of them are checked again. Check existing stories to reach all.",
            found,
            MOST_FOUND);
      }
      return search
          .searchOverrideSecurity(null, query, new PagerFilter<>(MOST_FOUND))
          .getResults()
          .stream()
          .map(Issue::getId)
          .toList();
    } catch (SearchException failure) {
      throw new IllegalStateException("Issues that changed lately", failure);
    }
  }
}
