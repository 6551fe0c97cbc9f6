package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Operations;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;

/**
 * The wish is no whole domain and no quality of the whole product.
 *
 * <p>"Manage orders" or "work in every browser" holds a dozen stories, and hides which of them is
 * worth having first. Missed for such words only; met when one plain thing is done; where the team
 * has estimated, its number is believed and the words are not judged.
 */
public final class IsNoEpic implements StoryCheck {
  private static final String BEGINNING = "(?i)^(?:to )?(?:be able to )?";

  private static final Pattern WHOLE_PRODUCT =
      Pattern.compile(
          "(?i)\\b(?:compl(?:y|ies|iant|iance)|conform(?:s|ing)?) (?:with|to)\\b(?=[^.;]{0,60}"
              + "\\b(?:standards?|guidelines?|regulations?|laws?|legislation|policy|policies|act|gdpr"
              + "|hipaa|wcag|iso|w3c|section 508)\\b)"
              + "|\\b(?:whole|entire|complete|end-to-end)"
              + " (?:system|application|process|lifecycle|site|product|platform)\\b");

  private static final String PLATFORM =
      "(?:internet explorer|firefox|safari|chrome|edge|opera|browsers?|computers?|tablets?"
          + "|(?:smart ?)?phones?|ios|android|windows|linux|macos|laptops?|desktops?|devices)";

  private static final Pattern MANY_PLATFORMS =
      Pattern.compile(
          "(?i)\\b(%s)\\b[^.;]{0,30}?(?:,| and | or | und )[^.;,]{0,20}?\\b(?!\\1\\b)%s\\b"
              .formatted(PLATFORM, PLATFORM));

  /** "Use the app for navigation": what it is used for is everything. */
  private static final Pattern ANY_USE =
      Pattern.compile("^(?:to )?(?:be able to )?use (?:the )?[A-Z]\\w+ (?:for|as|with) ");

  private static final Pattern WHOLE_DOMAIN =
      Pattern.compile(
          BEGINNING
              + "(?:manage|administer|administrate|verwalten|preserve|modernize|modernise)\\b");

  private static final Pattern WHOLE_PROCESS =
      Pattern.compile(
          BEGINNING
              + "(?:handle|maintain|complete|conduct|perform|support)\\b"
              + "[^.;]{1,60}?\\b(?:project|process|lifecycle|workflow|program|operation)s?+\\b");

  /** "Plan and track budgets and studies": each verb with each thing is a story. */
  private static final Pattern MANY_FEATURES =
      Pattern.compile(BEGINNING + "\\w+ (?:and|or) \\w+ [^.;]{1,60}? (?:and|or) ");

  private static final Pattern WHOLE_SYSTEM =
      Pattern.compile(
          BEGINNING
              + "(?:have|build|create|implement|develop|set up|introduce|provide)\\b"
              + "(?:\\W{1,3}(?!(?:for|of|in|on|to|with|from|by)\\b)\\w{1,30}+){0,7}?[^\\w-]{1,3}"
              + "(?:platform|infrastructure|framework|workflows|ecosystem|architecture|portal"
              + "|(?:billing|payment|management) system)\\b"
              + "(?! (?!(?:that|which|for|to|where|with|in|on|so|and|or|of|by|from|as|via|using|when)\\b)"
              + "\\w)");

  private static final List<Pattern> EPICS = List.of(WHOLE_PRODUCT, WHOLE_DOMAIN, WHOLE_SYSTEM);

  /** A headline may name platforms and parts for other reasons. */
  private static final List<Pattern> EPICS_WHEN_TOLD =
      List.of(MANY_PLATFORMS, ANY_USE, WHOLE_PROCESS, MANY_FEATURES);

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.SMALL);
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (story.facts().points().isPresent()) {
      return Verdict.notApplicable(Reason.ESTIMATED);
    }
    return story
        .wish()
        .map(wish -> judge(wish, story))
        .orElse(Verdict.notApplicable(Reason.NO_WISH));
  }

  private static Verdict judge(Phrase wish, ReadStory story) {
    List<Phrase> epic =
        Stream.concat(
                EPICS.stream(), story.isWishTold() ? EPICS_WHEN_TOLD.stream() : Stream.empty())
            .flatMap(words -> Places.of(words, wish))
            .toList();
    if (!epic.isEmpty()) {
      return Verdict.missedAt(epic);
    }
    boolean oneThing =
        Operations.begin(wish)
            && Operations.apart(story).isEmpty()
            && story.vagueInTheWish().isEmpty();
    return oneThing ? Verdict.met() : Verdict.notApplicable(Reason.UNSURE);
  }
}
