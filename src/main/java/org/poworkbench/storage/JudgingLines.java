package org.poworkbench.storage;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.domain.settings.Judging;
import org.poworkbench.domain.settings.OwnJudging;
import org.poworkbench.domain.story.StoryLanguage;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.domain.story.WordChoices;

/** By which names it is kept how stories are judged. Of a list of words only the difference is kept. */
final class JudgingLines {

  private static final String MOST_CRITERIA = "mostCriteria";
  private static final String TIMES_USUAL = "timesUsual";
  private static final String MOST_WORDS = "mostWords";
  private static final String LANGUAGE = "language";
  private static final String OWN = ".own";
  private static final String ADDED = ".added";
  private static final String REMOVED = ".removed";

  private JudgingLines() {}

  static Judging ofSite(NamedLines kept) {
    OwnJudging told = ofProject(kept);
    Judging usual = Judging.DEFAULT;
    return new Judging(
        told.mostCriteria().orElse(usual.mostCriteria()),
        told.timesUsual().orElse(usual.timesUsual()),
        told.mostWords().orElse(usual.mostWords()),
        new StoryWords(told.language().orElse(usual.words().language()), told.lists()));
  }

  static OwnJudging ofProject(NamedLines kept) {
    return new OwnJudging(
        number(kept, MOST_CRITERIA),
        number(kept, TIMES_USUAL),
        number(kept, MOST_WORDS),
        kept.first(LANGUAGE).map(StoryLanguage::valueOf),
        lists(kept));
  }

  static void write(Judging judging, NamedLines lines) {
    write(
        new OwnJudging(
            Optional.of(judging.mostCriteria()),
            Optional.of(judging.timesUsual()),
            Optional.of(judging.mostWords()),
            Optional.of(judging.words().language()),
            judging.words().choices()),
        lines);
  }

  static void write(OwnJudging judging, NamedLines lines) {
    judging.mostCriteria().ifPresent(most -> lines.with(MOST_CRITERIA, most));
    judging.timesUsual().ifPresent(times -> lines.with(TIMES_USUAL, times));
    judging.mostWords().ifPresent(most -> lines.with(MOST_WORDS, most));
    judging.language().ifPresent(language -> lines.with(LANGUAGE, language));
    judging
        .lists()
        .forEach(
            (list, choices) ->
                lines
                    .with(list.key() + OWN, true)
                    .withAll(list.key() + ADDED, choices.added().stream().sorted().toList())
                    .withAll(list.key() + REMOVED, choices.removed().stream().sorted().toList()));
  }

  private static Map<WatchedWords, WordChoices> lists(NamedLines kept) {
    Map<WatchedWords, WordChoices> lists = new EnumMap<>(WatchedWords.class);
    for (WatchedWords list : WatchedWords.values()) {
      if (kept.first(list.key() + OWN).isPresent()) {
        lists.put(
            list,
            new WordChoices(
                new HashSet<>(kept.all(list.key() + ADDED)),
                new HashSet<>(kept.all(list.key() + REMOVED))));
      }
    }
    return lists;
  }

  private static Optional<Integer> number(NamedLines kept, String name) {
    return kept.first(name).map(Integer::valueOf);
  }
}
