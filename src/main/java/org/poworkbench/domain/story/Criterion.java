package org.poworkbench.domain.story;

/** One acceptance criterion, without the mark of its list. */
public record Criterion(Phrase phrase, CriterionForm form) {

  public String text() {
    return phrase.text();
  }

  public TextPlace place() {
    return phrase.place();
  }

  /** The same words at the same place of another field. */
  Criterion in(TextField field) {
    TextPlace there = new TextPlace(field, place().start(), place().end());
    return new Criterion(new Phrase(phrase.raw(), there), form);
  }

  static Criterion inDescription(String description, int start, int end, CriterionForm form) {
    TextPlace place = new TextPlace(TextField.DESCRIPTION, start, end);
    return new Criterion(new Phrase(description.substring(start, end), place), form);
  }
}
