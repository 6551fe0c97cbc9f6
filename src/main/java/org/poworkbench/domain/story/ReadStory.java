package org.poworkbench.domain.story;

import java.util.Optional;

/** A story with what its texts say, read once for all checks. */
public record ReadStory(Story facts, Voice voice, Criteria criteria) {

  public static ReadStory read(Story story) {
    return new ReadStory(story, Voices.in(story), AcceptanceCriteria.in(story));
  }

  /** What is asked for: the activity of the voice, or the summary of a story without voice. */
  public Optional<Phrase> wish() {
    return voice.activity().or(() -> whole(TextField.SUMMARY));
  }

  /** A whole field as one phrase. */
  public Optional<Phrase> whole(TextField field) {
    return facts.text(field).map(text -> new Phrase(text, new TextPlace(field, 0, text.length())));
  }
}
