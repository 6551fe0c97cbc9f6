package org.poworkbench.sandbox.search;

import java.util.Locale;

/** Somebody asked for results beyond the search window; the message is Jira's. */
public final class SearchWindowExceeded extends RuntimeException {
  /** As Jira's setting jira.search.platform.max.result.window has it. */
  public static final int WINDOW = 10_000;

  private static final long serialVersionUID = 1L;

  SearchWindowExceeded(long requested) {
    super(
        String.format(
            Locale.ENGLISH,
            "Search limit exceeded. We couldn't complete your search because it requests %,d results"
                + " which exceeded the search platform limit of %,d. Try refining your query or contact"
                + " your Jira administrator. Repeating the same search may not work.",
            requested,
            WINDOW));
  }
}
