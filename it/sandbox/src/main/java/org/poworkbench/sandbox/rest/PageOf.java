package org.poworkbench.sandbox.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One page of a list, in the shape of Jira's paged answers. */
final class PageOf {

  private static final int LARGEST = 50;

  private PageOf() {}

  static <T> Map<String, Object> all(
      List<T> all, int startAt, int maxResults, Function<T, Map<String, Object>> json) {
    if (startAt < 0 || maxResults < 0) {
      throw Refusal.badRequest("startAt and maxResults must not be negative.");
    }
    int from = Math.min(startAt, all.size());
    int to = Math.min(all.size(), from + Math.min(maxResults, LARGEST));
    return Json.object(
        "maxResults",
        Math.min(maxResults, LARGEST),
        "startAt",
        startAt,
        "total",
        all.size(),
        "isLast",
        to == all.size(),
        "values",
        all.subList(from, to).stream().map(json).toList());
  }
}
