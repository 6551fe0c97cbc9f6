package org.poworkbench.domain.story;

/**
 * Words of a story and the place they stand at.
 *
 * @param raw exactly what stands at the place, markup included
 */
public record Phrase(String raw, TextPlace place) {

  /** The words for reading: in one line, without marks of emphasis and macros. */
  public String text() {
    return Readable.words(raw);
  }
}
