package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.PrescribedWords;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.Verdict;

/**
 * The wish prescribes neither a part of the screen nor a technology.
 *
 * <p>"A button that …" has decided what the team should find; asked for the goal, it may offer
 * something cheaper. Only the wish is looked at, for a description may hold agreed details. Words
 * that can be the goal itself, such as a dashboard or a map, are not judged.
 */
public final class LeavesTheHowOpen implements StoryCheck {
  private static final Terms BORDER =
      Terms.of(
          """
          dashboard
          map
          maps
          link
          links
          icon
          icons
          menu
          tab
          tabs
          api
          command line
          scroll
          header
          footer
          widget
          """);

  private final Terms prescribed;

  public LeavesTheHowOpen(StoryWords words) {
    this.prescribed = PrescribedWords.of(words);
  }

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.NEGOTIABLE);
  }

  @Override
  public Verdict examine(ReadStory story) {
    return story.wish().map(this::judge).orElse(Verdict.notApplicable(Reason.NO_WISH));
  }

  private Verdict judge(Phrase wish) {
    List<Phrase> found = prescribed.in(wish);
    if (!found.isEmpty()) {
      return Verdict.missedAt(found);
    }
    return BORDER.in(wish).isEmpty() ? Verdict.met() : Verdict.notApplicable(Reason.UNSURE);
  }
}
