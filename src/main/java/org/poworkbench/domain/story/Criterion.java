package org.poworkbench.domain.story;

/** One acceptance criterion: its words without the list mark, and the place of the whole item. */
public record Criterion(String text, CriterionForm form, TextPlace place) {
  /** The criterion as words that a finding can quote. */
  public Phrase phrase() {
    return new Phrase(text, place);
  }
}
