package org.poworkbench.domain.settings;

import java.util.OptionalLong;

/**
 * The custom fields that the app has created, by id, because names are not unique.
 *
 * @param storyScore id of the number field, if it was created
 * @param storyGaps id of the labels field, if it was created
 */
public record CreatedFields(OptionalLong storyScore, OptionalLong storyGaps) {

  /** Nothing was created yet. */
  public static final CreatedFields NONE =
      new CreatedFields(OptionalLong.empty(), OptionalLong.empty());
}
