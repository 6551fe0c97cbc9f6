package org.poworkbench.domain.story;

/** Finds the acceptance criteria of a story in its description. */
final class AcceptanceCriteria {
  private AcceptanceCriteria() {}

  static Criteria in(Story story) {
    return Criteria.NONE;
  }
}
