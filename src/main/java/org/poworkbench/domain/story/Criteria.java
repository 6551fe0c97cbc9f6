package org.poworkbench.domain.story;

import java.util.List;

/**
 * The acceptance criteria of a story.
 *
 * @param announced whether a heading or label announces criteria, even when none follow
 */
public record Criteria(boolean announced, List<Criterion> items) {
  public Criteria {
    items = List.copyOf(items);
  }

  /** Nothing announces criteria and none were found. */
  public static final Criteria NONE = new Criteria(false, List.of());
}
