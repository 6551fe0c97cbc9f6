package org.poworkbench.domain.backlog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Which stories of a team are looked at. A row knows no sprint that is closed. */
public enum StoryScope {
  /** Every open story. */
  OPEN,
  /** Those in a sprint that runs. */
  OPEN_SPRINTS,
  /** Those in the team's next sprint: of those that have not begun the one that was made first. */
  NEXT_SPRINT;

  /** The name in URLs and settings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The scope of this name. */
  public static Optional<StoryScope> ofKey(String key) {
    return Stream.of(values()).filter(scope -> scope.key().equals(key)).findFirst();
  }

  /** The stories of one team that are looked at, when these sprints run. */
  public <S extends JudgedStory> List<S> of(List<S> stories, Set<Long> running) {
    return switch (this) {
      case OPEN -> stories;
      case OPEN_SPRINTS ->
          stories.stream()
              .filter(story -> story.sprint().isPresent())
              .filter(story -> running.contains(story.sprint().getAsLong()))
              .toList();
      case NEXT_SPRINT -> {
        OptionalLong next = next(stories, running);
        yield stories.stream()
            .filter(story -> next.isPresent() && story.sprint().equals(next))
            .toList();
      }
    };
  }

  private static OptionalLong next(List<? extends JudgedStory> stories, Set<Long> running) {
    return stories.stream()
        .flatMapToLong(story -> story.sprint().stream())
        .filter(sprint -> !running.contains(sprint))
        .min();
  }
}
