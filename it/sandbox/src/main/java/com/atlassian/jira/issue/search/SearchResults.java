package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of results and how many there are in all. */
public class SearchResults<T> {
  private final List<T> results;
  private final int total;

  public SearchResults(List<T> results, int total) {
    this.results = List.copyOf(results);
    this.total = total;
  }

  public List<T> getResults() {
    return results;
  }

  public int getTotal() {
    return total;
  }
}
