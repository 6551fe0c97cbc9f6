package org.poworkbench.domain.story;

import java.util.List;

/** Words of a story and the place they stand at. */
public final class Phrase {
  private final String raw;
  private final TextPlace place;
  private String plain;
  private List<Word> words;

  /**
   * @param raw exactly what stands at the place, markup included
   */
  public Phrase(String raw, TextPlace place) {
    this.raw = raw;
    this.place = place;
  }

  public String raw() {
    return raw;
  }

  public TextPlace place() {
    return place;
  }

  /** The words for reading: in one line, without marks of emphasis and macros. */
  public String text() {
    return Readable.words(raw);
  }

  /** As much of the phrase as fits, up to the end of a word where there is one. */
  public Phrase upTo(int most) {
    if (raw.length() <= most) {
      return this;
    }
    int end = most;
    while (end > 0 && !Character.isWhitespace(raw.charAt(end))) {
      end--;
    }
    String beginning = raw.substring(0, end == 0 ? most : end);
    return new Phrase(
        beginning, new TextPlace(place.field(), place.start(), place.start() + beginning.length()));
  }

  /** The same with code, macros, link targets and addresses blanked out. */
  String plain() {
    if (plain == null) {
      plain = PlainText.of(raw);
    }
    return plain;
  }

  /** The words one by one, taken apart once for all who ask. */
  public List<Word> words() {
    if (words == null) {
      words = Words.in(raw, plain());
    }
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Phrase phrase && raw.equals(phrase.raw) && place.equals(phrase.place);
  }

  @Override
  public int hashCode() {
    return 31 * raw.hashCode() + place.hashCode();
  }

  @Override
  public String toString() {
    return place + " " + raw;
  }
}
