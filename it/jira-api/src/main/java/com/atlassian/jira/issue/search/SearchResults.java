package com.atlassian.jira.issue.search;

import java.util.List;

/** Source: Used in apps compiled for Jira 8. */
public class SearchResults<T> {
  private SearchResults() {}

  public List<T> getResults() {
    throw new IllegalStateException("declaration");
  }

  public int getTotal() {
    throw new IllegalStateException("declaration");
  }
}
