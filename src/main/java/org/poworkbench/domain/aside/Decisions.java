package org.poworkbench.domain.aside;

import java.util.List;

/** Keeps every decision, over restarts and for every node; nothing is changed or taken away. */
public interface Decisions {

  /** Keeps one more. */
  void add(Decision decision);

  /** All that was decided of this issue, the oldest first. */
  List<Decision> of(long issueId);
}
