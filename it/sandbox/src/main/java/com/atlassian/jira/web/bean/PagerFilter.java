package com.atlassian.jira.web.bean;

/** Which part of the results of a search is wanted. */
public class PagerFilter<T> {
  private final int start;
  private final int max;

  public PagerFilter(int max) {
    this(0, max);
  }

  public PagerFilter(int start, int max) {
    this.start = start;
    this.max = max;
  }

  public static PagerFilter<?> getUnlimitedFilter() {
    return new PagerFilter<>(Integer.MAX_VALUE);
  }

  /** The page that holds the result of that index. */
  public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
    return new PagerFilter<>(max == 0 ? 0 : index - index % max, max);
  }

  public int getMax() {
    return max;
  }

  public int getStart() {
    return start;
  }

  public int getPageSize() {
    return max;
  }
}
