package org.poworkbench.domain.story.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The enabler says what becomes possible by it.
 *
 * <p>Technical work competes with features for the same people. A Product Owner can give it a place
 * only when it says which of them it opens the way for. A reason in words counts, the key of
 * another issue, an issue that waits for it, and the feature or epic that it is a part of.
 */
public final class SaysWhatItEnables implements StoryCheck {
  private static final Terms WORDS =
      Terms.of(
          """
          enable
          enables
          enabling
          so that
          in order to
          needed for
          needed by
          need
          needs
          required for
          required by
          allows
          allow
          unblocks
          prepares
          prepare
          without it
          without this
          otherwise
          because
          damit
          um zu
          ben\u00f6tigt f\u00fcr
          ben\u00f6tigen
          braucht
          brauchen
          erm\u00f6glicht
          erlaubt
          sonst
          ohne
          weil
          """);

  private static final Set<String> LABELS =
      Set.of(
          "why",
          "enables",
          "enabler for",
          "benefit",
          "benefits",
          "value",
          "reason",
          "motivation",
          "purpose",
          "goal",
          "warum",
          "nutzen",
          "grund",
          "zweck",
          "ziel",
          "erm\u00f6glicht",
          "enabler f\u00fcr");

  private static final Pattern KEY = Pattern.compile("\\b[A-Z][A-Z0-9]{1,9}+-\\d{1,7}+\\b");

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.VALUABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isEnabler();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    if (isSaid(story) || isLinked(story)) {
      return Verdict.met();
    }
    return story.isDescriptionRead() ? Verdict.missed() : Verdict.notApplicable(Reason.NO_TEXT);
  }

  private static boolean isLinked(ReadStory story) {
    return story.facts().parentKey().isPresent()
        || story.facts().surroundings().waiting().filter(some -> !some.isEmpty()).isPresent();
  }

  private static boolean isSaid(ReadStory story) {
    return story.voice().benefit().isPresent()
        || Said.inLabels(story, LABELS)
        || Said.inWords(story, WORDS)
        || Arrays.stream(TextField.values())
            .flatMap(field -> story.beginning(field).stream())
            .anyMatch(text -> Places.of(KEY, text).findAny().isPresent());
  }
}
