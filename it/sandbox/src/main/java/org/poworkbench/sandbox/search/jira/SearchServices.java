package org.poworkbench.sandbox.search.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.index.IssueIndexingService;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.data.IssueIndex;
import org.poworkbench.sandbox.jira.ContextGuard;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.search.IssueSearch;

/** Offers Jira's services for search and index. */
public final class SearchServices {
  private SearchServices() {}

  public static void offer(
      HostServices services, IssueSearch search, IssueIndex index, JiraObjects objects) {
    services.offer(
        SearchService.class,
        ContextGuard.around(SearchService.class, new SiteSearchService(search, objects)));
    services.offer(
        IssueIndexingService.class,
        ContextGuard.around(IssueIndexingService.class, new SiteIndexing(index)));
  }
}
