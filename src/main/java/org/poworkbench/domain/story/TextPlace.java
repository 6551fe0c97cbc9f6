package org.poworkbench.domain.story;

/** Where words stand: UTF-16 units of one field, the end exclusive. */
public record TextPlace(TextField field, int start, int end) {
  public TextPlace {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No place in a text: " + start + " to " + end);
    }
  }
}
