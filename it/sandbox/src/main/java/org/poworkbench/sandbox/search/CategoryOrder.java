package org.poworkbench.sandbox.search;

import org.poworkbench.sandbox.data.StatusKind;

/** The order in which work passes the categories of statuses; their ids do not tell it. */
final class CategoryOrder {
  private CategoryOrder() {}

  static long of(StatusKind category) {
    return switch (category) {
      case UNDEFINED -> 0;
      case TO_DO -> 1;
      case IN_PROGRESS -> 2;
      case DONE -> 3;
    };
  }
}
