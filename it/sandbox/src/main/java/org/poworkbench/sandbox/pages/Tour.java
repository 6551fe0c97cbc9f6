package org.poworkbench.sandbox.pages;

import java.util.List;
import java.util.Locale;

/** Places of the demo that are worth a visit; none without the demo. */
@FunctionalInterface
public interface Tour {
  List<Stop> stops(Locale locale);

  /** A link, and what is to be seen there and as whom. */
  record Stop(String path, String label, String reason) {}
}
