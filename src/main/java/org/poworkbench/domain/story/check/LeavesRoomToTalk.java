package org.poworkbench.domain.story.check;

import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.OwnWords;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The description is a reminder to talk, not a specification.
 *
 * <p>Pages of text have settled everything before the team was asked, and are read by nobody to the
 * end. Code, logs and quotes do not count. A description of a few words does not show that anything
 * was left to talk about, so it is not judged.
 */
public final class LeavesRoomToTalk implements StoryCheck {
  private static final int FEWEST_WORDS = 20;

  private final int mostWords;

  public LeavesRoomToTalk(int mostWords) {
    this.mostWords = mostWords;
  }

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.NEGOTIABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isStory() || workType.isEnabler();
  }

  @Override
  public Verdict examine(ReadStory story) {
    int words = story.whole(TextField.DESCRIPTION).map(OwnWords::in).orElse(0);
    if (words > mostWords) {
      return Verdict.missed(words, mostWords);
    }
    return words < FEWEST_WORDS ? Verdict.notApplicable(Reason.NO_TEXT) : Verdict.met();
  }
}
