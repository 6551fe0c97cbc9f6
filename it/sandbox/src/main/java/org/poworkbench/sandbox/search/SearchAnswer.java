package org.poworkbench.sandbox.search;

import java.util.List;

/** One page of what a query found, or the reasons why it was not answered. */
public record SearchAnswer(
    List<Long> issueIds, long total, int start, int max, List<SearchProblem> errors) {
  public SearchAnswer {
    issueIds = List.copyOf(issueIds);
    errors = List.copyOf(errors);
  }

  static SearchAnswer refused(List<SearchProblem> errors, int start, int max) {
    return new SearchAnswer(List.of(), 0, start, max, errors);
  }

  public boolean isAnswered() {
    return errors.isEmpty();
  }
}
