package org.poworkbench.domain.story;

import java.util.List;
import java.util.Objects;

/** Words of a story and the place they stand at. */
public final class Phrase {
  private final String raw;
  private final TextPlace place;
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

  /** The words one by one, taken apart once for all who ask. */
  public List<Word> words() {
    if (words == null) {
      words = List.copyOf(Words.of(raw));
    }
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Phrase phrase && raw.equals(phrase.raw) && place.equals(phrase.place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(raw, place);
  }

  @Override
  public String toString() {
    return place + " " + raw;
  }
}
