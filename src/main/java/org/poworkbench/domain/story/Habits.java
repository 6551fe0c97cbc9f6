package org.poworkbench.domain.story;

import java.util.Optional;

/**
 * What is usual in the backlog that a story stands in. What is empty is not known, or nothing is
 * usual there.
 *
 * @param size the median estimate of the open stories of its team
 * @param form the form in which most open stories of its project are written
 */
public record Habits(Optional<Points> size, Optional<VoiceForm> form) {
  /** Nothing is known. */
  public static final Habits UNKNOWN = new Habits(Optional.empty(), Optional.empty());
}
