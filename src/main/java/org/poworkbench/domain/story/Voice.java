package org.poworkbench.domain.story;

import java.util.Optional;

/**
 * Who wants what, and why, in the words of the story.
 *
 * @param wish the words of the activity with those that ask for it: "I want a receipt"
 */
public record Voice(
    Optional<Phrase> role,
    Optional<Phrase> activity,
    Optional<Phrase> benefit,
    Optional<Phrase> wish) {
  /** No part of a voice was found. */
  public static final Voice SILENT =
      new Voice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A role asks for something: this makes a text a user story, with a reason or without. */
  public boolean wellFormed() {
    return role.isPresent() && activity.isPresent();
  }

  Voice withBenefit(Optional<Phrase> reason) {
    return new Voice(role, activity, reason, wish);
  }
}
