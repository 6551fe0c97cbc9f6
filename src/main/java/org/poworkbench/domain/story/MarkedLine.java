package org.poworkbench.domain.story;

import java.util.Optional;

/**
 * One line of a text with the marks of Jira's wiki markup or Markdown taken apart.
 *
 * @param level of a heading, or how deep a list item is nested by its marks
 * @param indent columns before the first mark
 * @param form of a list item
 * @param start where the words begin behind all marks
 * @param end where the words end, marks at the end left out
 */
record MarkedLine(
    Kind kind, int level, int indent, Optional<CriterionForm> form, int start, int end) {

  enum Kind {
    BLANK,
    HEADING,
    RULE,
    TABLE,
    ITEM,
    TEXT,
    CODE
  }

  boolean is(Kind expected) {
    return kind == expected;
  }

  int length() {
    return end - start;
  }
}
