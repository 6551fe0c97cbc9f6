package org.poworkbench.domain.gate;

/**
 * A gate on a transition that an issue offers.
 *
 * @param transition the name of the transition
 * @param gate what it asks for
 */
public record OfferedGate(String transition, StoryGate gate) {}
