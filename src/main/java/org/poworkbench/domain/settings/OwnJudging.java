package org.poworkbench.domain.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.domain.story.StoryLanguage;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.domain.story.WordChoices;

/**
 * What a project decides about how its stories are judged. What is empty is as the site has it.
 *
 * @param mostCriteria more acceptance criteria than these are several stories
 * @param timesUsual an estimate of more times the usual one is too large
 * @param mostWords a description of more words leaves nothing to talk about
 * @param language in which its stories are read
 * @param lists the lists of words that the project has for itself, each as it differs from the usual
 */
public record OwnJudging(
    Optional<Integer> mostCriteria,
    Optional<Integer> timesUsual,
    Optional<Integer> mostWords,
    Optional<StoryLanguage> language,
    Map<WatchedWords, WordChoices> lists) {

  /** Everything is as the site has it. */
  public static final OwnJudging AS_THE_SITE =
      new OwnJudging(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  public OwnJudging {
    lists = Map.copyOf(lists);
  }

  Judging over(Judging site) {
    Map<WatchedWords, WordChoices> all = new EnumMap<>(WatchedWords.class);
    all.putAll(site.words().choices());
    all.putAll(lists);
    return new Judging(
        mostCriteria.orElse(site.mostCriteria()),
        timesUsual.orElse(site.timesUsual()),
        mostWords.orElse(site.mostWords()),
        new StoryWords(language.orElse(site.words().language()), all));
  }
}
