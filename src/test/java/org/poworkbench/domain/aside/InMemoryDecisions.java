package org.poworkbench.domain.aside;

import java.util.ArrayList;
import java.util.List;

/** Decisions without a database. */
public final class InMemoryDecisions implements Decisions {

  private final List<Decision> all = new ArrayList<>();

  @Override
  public void add(Decision decision) {
    all.add(decision);
  }

  @Override
  public List<Decision> of(long issueId) {
    return all.stream().filter(decision -> decision.issueId() == issueId).toList();
  }
}
