package org.poworkbench.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import org.poworkbench.sandbox.search.jql.Place;

/** Collects everything that is wrong with one query. */
public final class Problems {
  private final List<SearchProblem> found = new ArrayList<>();

  public void add(String message, Place place) {
    SearchProblem problem = new SearchProblem(message, place);
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<SearchProblem> list() {
    return List.copyOf(found);
  }
}
