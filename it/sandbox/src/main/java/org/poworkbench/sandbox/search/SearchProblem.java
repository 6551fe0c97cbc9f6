package org.poworkbench.sandbox.search;

import org.poworkbench.sandbox.search.jql.Place;

/** Why a query cannot be answered, in Jira's words, and where in the query the reason stands. */
public record SearchProblem(String message, Place place) {
  /** The message, with the place at its end unless the message names it already. */
  public String text() {
    boolean named = message.contains(place.toString());
    return place.isKnown() && !named ? message + " " + place : message;
  }
}
