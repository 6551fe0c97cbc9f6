package org.poworkbench.domain.story;

import java.util.Optional;

/** One question to a story, without state: the same story always gets the same answer. */
public interface StoryCheck {

  /** The check's identity in settings, texts and JSON: the name of its class. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The letter that the check speaks for; none when it asks for the form of the text only. */
  Optional<Letter> letter();

  /** Whether it is asked of this kind of work; unless a check says otherwise, of user stories only. */
  default boolean isAskedOf(WorkType workType) {
    return workType.isStory();
  }

  /** When unsure it does not accuse: it is not applicable. */
  Verdict examine(ReadStory story);
}
