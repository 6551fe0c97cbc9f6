package org.poworkbench.domain.story;

/** Looks up what other issues tell of a story, once its words are read. */
@FunctionalInterface
public interface Neighbourhood {

  Surroundings of(ReadStory story);
}
