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
 * The spike says how much time it may take at most.
 *
 * <p>A question can be followed for ever; the box says what the answer is worth. Without one the spike
 * eats what the stories need. Where the team has estimated it, its points are taken for the box.
 */
public final class HasATimeBox implements StoryCheck {
  private static final Terms WORDS =
      Terms.of(
          """
          time box
          timebox
          time boxed
          timeboxed
          time boxing
          time limit
          at most
          no more than
          not more than
          max
          maximum
          up to
          zeitbox
          zeitrahmen
          zeitlimit
          h\u00f6chstens
          maximal
          nicht mehr als
          """);

  private static final Set<String> LABELS =
      Set.of(
          "time box",
          "timebox",
          "time",
          "box",
          "duration",
          "effort",
          "budget",
          "limit",
          "zeit",
          "zeitbox",
          "zeitrahmen",
          "dauer",
          "aufwand");

  private static final Pattern DURATION =
      Pattern.compile(
          "(?i)\\b(?:\\d{1,3}|one|two|three|four|five|half an?|an?|einen?|eine|zwei|drei|vier|f\u00fcnf)"
              + " (?:(?:person|working|half|halbe[nr]?) ?-?)?(?:hours?|days?|weeks?|sprints?|stunden?"
              + "|tage?n?|wochen?)\\b");

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.SMALL);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType == WorkType.SPIKE;
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    if (Said.inLabels(story, LABELS) || Said.inWords(story, WORDS)) {
      return Verdict.met();
    }
    if (story.facts().points().isPresent()) {
      return Verdict.notApplicable(Reason.ESTIMATED);
    }
    if (!story.isDescriptionRead()) {
      return Verdict.notApplicable(Reason.NO_TEXT);
    }
    return namesDuration(story) ? Verdict.notApplicable(Reason.UNSURE) : Verdict.missed();
  }

  private static boolean namesDuration(ReadStory story) {
    return Arrays.stream(TextField.values())
        .flatMap(field -> story.beginning(field).stream())
        .anyMatch(text -> Places.of(DURATION, text).findAny().isPresent());
  }
}
