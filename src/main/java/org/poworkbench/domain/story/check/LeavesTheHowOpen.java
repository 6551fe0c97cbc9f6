package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Operations;
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
          menu
          tab
          tabs
          api
          command line
          command
          plugin
          ip address
          scroll
          header
          footer
          home page
          homepage
          front page
          banner
          thumbnail
          thumbnails
          logo
          """);

  /** Where on the screen, or before what: "shown above the list", "at the top of the page". */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?i)\\b(?:at|on|in|to) the (?:very )?(?:top|bottom|(?:upper|lower|top|bottom)?[ -]?"
              + "(?:left|right)(?:[ -]hand)?(?: side| corner)?) of the"
              + " (?:page|screen|form|list|table|window|map|menu|view|dialog)\\b"
              + "|\\b(?:display(?:ed)?|shown?|listed|appears?|placed|located|positioned)\\b[^.;]{0,80}?"
              + "\\b(?:before|after|above|below|beneath|under|underneath|next to|beside)"
              + " (?:the|a|an|my|each|its) (?:\\w{1,20} )?"
              + "(?:list|table|form|map|image|picture|photo|title|heading|header|section|column|row"
              + "|results|menu|graph|chart|video|search|comments?)\\b");

  private static final String FUNCTION_WORD =
      "(?:and|or|to|for|in|on|at|of|by|from|with|that|which|when|where|who|so|as|is|are|plus)\\b";

  /** In a headline the thing may be what the work is about, unless it is to be put somewhere. */
  private static final Pattern ADDING =
      Pattern.compile(
          "(?i)(?:add|show|display|put|place|insert)"
              + "(?: (?!(?:for|of|in|on|to|with|from|by)\\b)[\\w-]{1,30}+){0,3}+ "
              + "|.{1,200} (?:as|using|via) (?:an? |the )?");

  private static final Pattern SOMEWHERE =
      Pattern.compile("(?i)[.,]?+\\s*+$| (?:to|on|in|for|at|under|above|below|that|which)\\b");

  /** Another noun follows, of which the word only says what kind of thing it is. */
  private static final Pattern OF_A_KIND =
      Pattern.compile(" (?!%s)\\w".formatted(FUNCTION_WORD), Pattern.CASE_INSENSITIVE);

  /** "HTML pages" are things in a format, and "using HTML" is a mechanism. */
  private static final Terms FORMATS =
      Terms.of(
          """
          html
          css
          javascript
          sql
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
    return story
        .wish()
        .map(wish -> judge(wish, story.isWishTold()))
        .orElse(Verdict.notApplicable(Reason.NO_WISH));
  }

  private Verdict judge(Phrase wish, boolean told) {
    List<Phrase> named =
        prescribed.in(wish).stream().filter(word -> !isPartOfAName(wish, word)).toList();
    List<Phrase> found =
        Stream.concat(
                named.stream().filter(word -> told ? isMechanism(wish, word) : isAdded(wish, word)),
                told ? Places.of(PLACED, wish) : Stream.empty())
            .toList();
    if (!found.isEmpty()) {
      return Verdict.missedAt(found);
    }
    return named.isEmpty() && !isOnTheBorder(wish)
        ? Verdict.met()
        : Verdict.notApplicable(Reason.UNSURE);
  }

  /** "Link specimens to publications" does something, and a link does not. */
  private static boolean isOnTheBorder(Phrase wish) {
    return BORDER.in(wish).stream()
        .anyMatch(word -> word.place().start() > wish.place().start() || !Operations.begin(wish));
  }

  /** "common.css" and "Ui.Button" are names of other things. */
  private static boolean isPartOfAName(Phrase wish, Phrase word) {
    String before = before(wish, word);
    String behind = behind(wish, word);
    return before.endsWith(".")
        || before.endsWith("_")
        || behind.startsWith("_")
        || (behind.length() > 1 && behind.startsWith(".") && Character.isLetter(behind.charAt(1)));
  }

  private static boolean isMechanism(Phrase wish, Phrase word) {
    return FORMATS.in(word).isEmpty() || !OF_A_KIND.matcher(behind(wish, word)).lookingAt();
  }

  private static boolean isAdded(Phrase wish, Phrase word) {
    return ADDING.matcher(before(wish, word)).matches()
        && SOMEWHERE.matcher(behind(wish, word)).lookingAt();
  }

  private static String before(Phrase wish, Phrase word) {
    return wish.raw().substring(0, word.place().start() - wish.place().start());
  }

  private static String behind(Phrase wish, Phrase word) {
    return wish.raw().substring(word.place().end() - wish.place().start());
  }
}
