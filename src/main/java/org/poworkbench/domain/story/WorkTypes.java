package org.poworkbench.domain.story;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Derives by rule what kind of work an issue holds. The name of its type tells first, then its
 * labels, then a mark before its summary ("Spike: …"). Only where no role asks for anything do the
 * first words of the description and the parent tell. What nothing tells is a story by type or voice.
 */
final class WorkTypes {
  private static final int LONGEST_MARK = 60;

  private static final Map<String, Kind> NAMES =
      Map.ofEntries(
          Map.entry("bug", Kind.DEFECT),
          Map.entry("defect", Kind.DEFECT),
          Map.entry("fehler", Kind.DEFECT),
          Map.entry("incident", Kind.DEFECT),
          Map.entry("production bug", Kind.DEFECT),
          Map.entry("st\u00f6rung", Kind.DEFECT),
          Map.entry("spike", Kind.SPIKE),
          Map.entry("research spike", Kind.SPIKE),
          Map.entry("technical spike", Kind.SPIKE),
          Map.entry("technical story", Kind.ENABLER),
          Map.entry("tech story", Kind.ENABLER),
          Map.entry("technische story", Kind.ENABLER),
          Map.entry("maintenance", Kind.MAINTENANCE),
          Map.entry("wartung", Kind.MAINTENANCE),
          Map.entry("technical debt", Kind.MAINTENANCE),
          Map.entry("tech debt", Kind.MAINTENANCE),
          Map.entry("technische schulden", Kind.MAINTENANCE),
          Map.entry("local story", Kind.LOCAL),
          Map.entry("lokale story", Kind.LOCAL));

  /** "Spike: …", "[Enabler] …", "Enabler (architecture) - …", "*Compliance enabler.* …". */
  private static final Pattern MARK =
      Pattern.compile(
          "[\\s*_\\[(]{0,5}((?:\\p{L}{3,20}[ -])?)(spike|enabler|maintenance|wartung|bug|defect|fehler)"
              + "((?: ?\\(\\p{L}{3,20}\\))?(?: (?:for|f\u00fcr) [^:.\\n]{1,30})?)[\\s*_]{0,3}"
              + "(?::|\\.|\\]| [-\u2013] )",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private enum Kind {
    DEFECT,
    SPIKE,
    ENABLER,
    MAINTENANCE,
    LOCAL
  }

  private WorkTypes() {}

  /** The kind of work; not classified when neither type nor words tell. */
  static WorkType of(Story story, Voice voice, StoryPolicy policy) {
    if (story.issueType().filter(policy::namesOther).isPresent()) {
      return WorkType.NOT_CLASSIFIED;
    }
    return kind(story, voice)
        .map(kind -> workType(kind, story))
        .orElseGet(() -> storyOrNot(story, voice, policy));
  }

  private static Optional<Kind> kind(Story story, Voice voice) {
    return story
        .issueType()
        .flatMap(WorkTypes::named)
        .or(
            () ->
                story.labels().stream()
                    .sorted()
                    .flatMap(label -> named(label).stream())
                    .findFirst())
        .or(() -> story.summary().flatMap(WorkTypes::marked))
        .or(() -> voice.wellFormed() ? Optional.empty() : around(story));
  }

  private static Optional<Kind> around(Story story) {
    return story
        .text(TextField.DESCRIPTION)
        .flatMap(WorkTypes::marked)
        .or(
            () ->
                story.surroundings().parent().filter(WorkTypes::isEnabler).map(p -> Kind.ENABLER));
  }

  private static boolean isEnabler(Parent parent) {
    return Stream.of(named(parent.issueType()), marked(parent.summary()))
        .flatMap(Optional::stream)
        .anyMatch(Kind.ENABLER::equals);
  }

  /** What a type or a label names: an enabler by any name with that word in it. */
  private static Optional<Kind> named(String name) {
    String words = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    return Optional.ofNullable(NAMES.get(words))
        .or(() -> words.contains("enabler") ? Optional.of(Kind.ENABLER) : Optional.empty());
  }

  private static Optional<Kind> marked(String text) {
    Matcher mark = MARK.matcher(text.substring(0, Math.min(text.length(), LONGEST_MARK)));
    return mark.lookingAt() ? named(mark.group(2)) : Optional.empty();
  }

  private static WorkType workType(Kind kind, Story story) {
    return switch (kind) {
      case DEFECT -> WorkType.DEFECT;
      case SPIKE -> WorkType.SPIKE;
      case MAINTENANCE -> WorkType.MAINTENANCE;
      case LOCAL -> WorkType.LOCAL_STORY;
      case ENABLER -> EnablerKinds.of(story);
    };
  }

  private static WorkType storyOrNot(Story story, Voice voice, StoryPolicy policy) {
    return voice.wellFormed() || story.issueType().filter(policy::namesStory).isPresent()
        ? WorkType.FEATURE_STORY
        : WorkType.NOT_CLASSIFIED;
  }
}
