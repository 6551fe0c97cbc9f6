package org.poworkbench.sandbox.search;

import org.poworkbench.sandbox.search.jql.Place;

/**
 * One value that a field is compared with: a text that somebody typed, or an id or time that a
 * function gave, or nothing at all (EMPTY).
 */
public record Literal(String text, Long number, Place place) {
  public static Literal ofText(String text, Place place) {
    return new Literal(text, null, place);
  }

  public static Literal ofNumber(long number, Place place) {
    return new Literal(null, number, place);
  }

  public static Literal empty(Place place) {
    return new Literal(null, null, place);
  }

  public boolean isEmpty() {
    return text == null && number == null;
  }

  /** As it is named in messages. */
  public String shown() {
    return number == null ? text : number.toString();
  }
}
