package org.poworkbench.domain.story;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Derives by rule what kind of work an issue holds: from the name of its type, else from its voice. */
final class WorkTypes {

  private static final Map<String, WorkType> BY_ISSUE_TYPE =
      Map.ofEntries(
          Map.entry("bug", WorkType.DEFECT),
          Map.entry("defect", WorkType.DEFECT),
          Map.entry("fehler", WorkType.DEFECT),
          Map.entry("incident", WorkType.DEFECT),
          Map.entry("spike", WorkType.SPIKE),
          Map.entry("enabler", WorkType.ENABLER_ARCHITECTURE),
          Map.entry("enabler story", WorkType.ENABLER_ARCHITECTURE));

  private WorkTypes() {}

  /** The kind of work; not classified when neither type nor voice tells. */
  static WorkType of(Story story, Voice voice, StoryPolicy policy) {
    Optional<String> type = story.issueType();
    return type.map(name -> BY_ISSUE_TYPE.get(name.strip().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> storyOrNot(type, voice, policy));
  }

  private static WorkType storyOrNot(Optional<String> type, Voice voice, StoryPolicy policy) {
    if (type.filter(policy::namesOther).isPresent()) {
      return WorkType.NOT_CLASSIFIED;
    }
    return voice.wellFormed() || type.filter(policy::namesStory).isPresent()
        ? WorkType.FEATURE_STORY
        : WorkType.NOT_CLASSIFIED;
  }
}
