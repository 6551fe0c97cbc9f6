package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * that can be the goal itself, such as a dashboard or a map, are not judged, and a headline such as
 * "Button stays grey" names a thing without asking for it.
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

  /** In a headline the thing may be what the work is about, unless it is to be put somewhere. */
  private static final Pattern ADDING =
      Pattern.compile(
          "(?i)(?:add|use|show|display|put|place|insert|introduce)\\b"
              + "(?:\\W{1,3}(?!(?:for|of|in|on|to|with|from|by)\\b)\\w{1,30}+){0,3}+\\W{1,3}"
              + "|.{1,200} (?:as|using|via|with) (?:an? |the )?");

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
    return story
        .wish()
        .map(wish -> judge(wish, story.isWishTold()))
        .orElse(Verdict.notApplicable(Reason.NO_WISH));
  }

  private Verdict judge(Phrase wish, boolean told) {
    List<Phrase> found = prescribed.in(wish);
    if (!found.isEmpty()) {
      return told || ADDING.matcher(wish.raw().substring(0, offset(wish, found.get(0)))).matches()
          ? Verdict.missedAt(found)
          : Verdict.notApplicable(Reason.UNSURE);
    }
    return BORDER.in(wish).isEmpty() ? Verdict.met() : Verdict.notApplicable(Reason.UNSURE);
  }

  private static int offset(Phrase wish, Phrase found) {
    return found.place().start() - wish.place().start();
  }
}
