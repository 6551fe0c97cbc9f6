package com.atlassian.jira.web.bean;

/** Source: Used in apps compiled for Jira 8. */
public class PagerFilter<T> {
  public PagerFilter(int max) {
    throw new IllegalStateException("declaration");
  }

  public PagerFilter(int start, int max) {
    throw new IllegalStateException("declaration");
  }

  public static PagerFilter<?> getUnlimitedFilter() {
    throw new IllegalStateException("declaration");
  }

  public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
    throw new IllegalStateException("declaration");
  }

  public int getMax() {
    throw new IllegalStateException("declaration");
  }

  public int getStart() {
    throw new IllegalStateException("declaration");
  }

  public int getPageSize() {
    throw new IllegalStateException("declaration");
  }
}
