package org.poworkbench.jira.backlog;

import java.util.Optional;
import org.poworkbench.domain.backlog.BacklogFilter;
import org.poworkbench.domain.backlog.BacklogOrder;

/**
 * What somebody wants to see of a backlog.
 *
 * @param filter which stories
 * @param words words that their summaries have, each from its beginning
 * @param order in which order
 * @param page which page
 */
public record BacklogWish(
    BacklogFilter filter, Optional<String> words, BacklogOrder order, int page) {

  /** Asks for all kinds of work. */
  public static final String ALL_WORK = "all";
}
