package org.poworkbench.domain.story;

/**
 * A word of a text.
 *
 * @param lower the word in lower case, its apostrophe straight
 * @param gap what stands between this word and the one before
 */
public record Word(String lower, int start, int end, Gap gap) {

  /** What separates two words, weaker first. */
  public enum Gap {
    SPACE,
    HYPHEN,
    COMMA,
    CLAUSE,
    LINE,
    SENTENCE,
    ITEM,
    PARAGRAPH;

    /** A new sentence, line or item begins. */
    public boolean beginsAnew() {
      return compareTo(LINE) >= 0;
    }

    /** Something that may be read without what stands before begins. */
    public boolean beginsClause() {
      return compareTo(COMMA) >= 0;
    }
  }
}
