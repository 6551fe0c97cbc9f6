package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.VoiceForm;

/**
 * The voice has the form that most open stories of the project have (uniform, in the Quality User
 * Story framework: Lucassen et al., Requirements Engineering 21, 2016).
 *
 * <p>Stories that are written alike are read and compared fast. Which form it is matters little, so
 * the backlog decides: judged only where more than two in three of its stories agree, and never by
 * the form of another language.
 */
public final class FollowsTheUsualForm implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.empty();
  }

  @Override
  public Verdict examine(ReadStory story) {
    Optional<VoiceForm> form = VoiceForm.of(story.voice());
    if (form.isEmpty()) {
      return Verdict.notApplicable(Reason.NO_VOICE);
    }
    return story
        .facts()
        .surroundings()
        .habits()
        .form()
        .filter(form.get()::isOfLanguageOf)
        .map(usual -> usual == form.get() ? Verdict.met() : missed(story, usual))
        .orElse(Verdict.notApplicable(Reason.TOO_FEW));
  }

  private static Verdict missed(ReadStory story, VoiceForm usual) {
    List<Phrase> wish = story.voice().wish().stream().toList();
    return new Verdict.Missed(wish, List.of(usual.template()), List.of());
  }
}
