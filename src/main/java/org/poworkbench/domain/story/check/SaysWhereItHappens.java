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
 * The report of a defect says where it was seen: version, device, browser or place of work.
 *
 * <p>A team that looks in the wrong version finds nothing, or mends what is mended already. Jira's
 * fields for environment and affected versions count. Where it is not known whether they are filled,
 * silence of the text is not judged.
 */
public final class SaysWhereItHappens implements StoryCheck {
  private static final Pattern VERSION_OR_ADDRESS =
      Pattern.compile(
          "\\bv?\\d{1,4}(?:\\.\\d{1,6}){1,3}\\b|https?://"
              + "|(?i)\\b(?:ios|android|windows|chrome|firefox|safari|ie)\\d");

  /** "Search: …", "[Cart] …": teams name the part of the product so. */
  private static final Pattern LABELLED =
      Pattern.compile("^(?:\\[[^\\]]{1,30}\\]|[^:\\s]{1,30}(?: [^:\\s]{1,30}){0,3}: )");

  private static final Set<String> LABELS =
      Set.of(
          "environment",
          "version",
          "versions",
          "platform",
          "platforms",
          "device",
          "devices",
          "browser",
          "browsers",
          "os",
          "tested on",
          "tested with",
          "affected",
          "affects",
          "found in",
          "seen in",
          "umgebung",
          "plattform",
          "ger\u00e4t",
          "betroffen",
          "getestet mit",
          "details");

  private static final Terms WORDS =
      Terms.of(
          """
          version
          release
          build
          production
          staging
          sandbox
          test environment
          browser
          chrome
          firefox
          safari
          edge
          internet explorer
          android
          ios
          iphone
          ipad
          macos
          mac
          osx
          os x
          windows
          linux
          ubuntu
          simulator
          emulator
          device
          devices
          tablet
          phone
          mobile
          desktop
          page
          screen
          dialog
          api
          log
          umgebung
          produktion
          ger\u00e4t
          seite
          maske
          handy
          """);

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.ESTIMABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType == WorkType.DEFECT;
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    Optional<Boolean> placed = story.facts().placed();
    if (placed.orElse(false) || isSaid(story)) {
      return Verdict.met();
    }
    return placed.isPresent() && story.isDescriptionRead()
        ? Verdict.missed()
        : Verdict.notApplicable(Reason.NO_TEXT);
  }

  private static boolean isSaid(ReadStory story) {
    return Said.inLabels(story, LABELS)
        || Said.inWords(story, WORDS)
        || Arrays.stream(TextField.values())
            .flatMap(field -> story.beginning(field).stream())
            .anyMatch(text -> Places.of(VERSION_OR_ADDRESS, text).findAny().isPresent())
        || story
            .whole(TextField.SUMMARY)
            .filter(summary -> Places.of(LABELLED, summary).findAny().isPresent())
            .isPresent();
  }
}
