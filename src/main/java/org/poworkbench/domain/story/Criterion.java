package org.poworkbench.domain.story;

/** One acceptance criterion, without the mark of its list. */
public record Criterion(Phrase phrase, CriterionForm form) {

  public String text() {
    return phrase.text();
  }

  public TextPlace place() {
    return phrase.place();
  }

  static Criterion inDescription(String description, int start, int end, CriterionForm form) {
    TextPlace place = new TextPlace(TextField.DESCRIPTION, start, end);
    return new Criterion(new Phrase(description.substring(start, end), place), form);
  }
}
