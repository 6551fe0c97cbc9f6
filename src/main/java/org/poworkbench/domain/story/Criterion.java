package org.poworkbench.domain.story;

/** One acceptance criterion: its words in one line without the list mark, and where they stand. */
public record Criterion(String text, CriterionForm form, TextPlace place) {
  /** The criterion as words that a finding can quote. */
  public Phrase phrase() {
    return new Phrase(text, place);
  }
}
