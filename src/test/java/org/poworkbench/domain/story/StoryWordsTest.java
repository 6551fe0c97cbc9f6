package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StoryWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          usual         | VAGUE_ENGLISH      | ''    | ''      | As a buyer I want to easily pay       | AvoidsVagueWords | MISSED
          taken out     | VAGUE_ENGLISH      | ''    | easily  | As a buyer I want to easily pay       | AvoidsVagueWords | MET
          other word    | VAGUE_ENGLISH      | ''    | fast    | As a buyer I want to easily pay       | AvoidsVagueWords | MISSED
          put in        | VAGUE_ENGLISH      | snazzy | ''     | As a buyer I want to send snazzy mails | AvoidsVagueWords | MISSED
          phrase put in | VAGUE_ENGLISH      | In no time | '' | As a buyer I want to pay in no  time  | AvoidsVagueWords | MISSED
          quality       | VAGUE_ENGLISH      | ''    | correct | As a clerk I want the correct format  | AvoidsVagueWords | MET
          degree        | VAGUE_ENGLISH      | ''    | improve | As a buyer I want to improve the search | IsConcrete     | MET
          German        | VAGUE_GERMAN       | flott | ''      | Als Käufer möchte ich flott zahlen    | AvoidsVagueWords | MISSED
          prescribed    | PRESCRIBED_ENGLISH | ''    | button  | As a buyer I want a button to pay     | LeavesTheHowOpen | MET
          gadget put in | PRESCRIBED_ENGLISH | kiosk | ''      | As a buyer I want a kiosk to pay      | LeavesTheHowOpen | MISSED
          """)
  void aTeamPutsWordsInAndTakesThemOut(
      String what,
      WatchedWords list,
      String added,
      String removed,
      String summary,
      String check,
      Outcome expected) {
    WordChoices choices = new WordChoices(Set.of(added), Set.of(removed));
    assertEquals(expected, outcome(StoryWords.USUAL.with(list, choices), summary, check));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BY_TEXT | As a buyer I want to pay quickly           | true  | MISSED
          BY_TEXT | Als Käufer möchte ich schnell zahlen       | true  | MISSED
          ENGLISH | As a buyer I want to pay quickly           | true  | MISSED
          ENGLISH | Als Käufer möchte ich schnell zahlen       | false | MET
          GERMAN  | As a buyer I want to pay quickly           | false | MET
          GERMAN  | Als Käufer möchte ich schnell zahlen       | true  | MISSED
          """)
  void theLanguageDecidesWhoseVoiceAndWordsAreRead(
      StoryLanguage language, String summary, boolean voice, Outcome vague) {
    StoryWords words = StoryWords.USUAL.readIn(language);
    assertEquals(voice, review(words, summary).voice().wellFormed());
    assertEquals(vague, outcome(words, summary, "AvoidsVagueWords"));
  }

  @Test
  void theReasonIsReadInTheLanguageToo() {
    String description = "damit sie es später findet";
    Story story = Story.of("As a buyer I want a receipt", description);
    assertTrue(
        ReadStory.read(story, StoryWords.USUAL.readIn(StoryLanguage.BY_TEXT))
            .voice()
            .benefit()
            .isPresent());
    assertFalse(
        ReadStory.read(story, StoryWords.USUAL.readIn(StoryLanguage.ENGLISH))
            .voice()
            .benefit()
            .isPresent());
  }

  @ParameterizedTest
  @EnumSource(WatchedWords.class)
  void onlyTheDifferenceToTheUsualListIsKept(WatchedWords list) {
    assertTrue(list.usual().size() > 5);
    assertEquals(WordChoices.NONE, list.choicesFor(list.usual()));
    Set<String> wanted = new HashSet<>(list.usual());
    String first = list.usual().iterator().next();
    wanted.remove(first);
    wanted.add("Quite  Snazzy");
    WordChoices choices = list.choicesFor(wanted);
    assertEquals(new WordChoices(Set.of("quite snazzy"), Set.of(first)), choices);
    assertEquals(choices, list.choicesFor(list.with(choices)));
  }

  @Test
  void aWordOfBothLanguagesThatOneListLosesIsLostWhereBothAreRead() {
    StoryWords words =
        StoryWords.USUAL.with(
            WatchedWords.VAGUE_ENGLISH, new WordChoices(Set.of(), Set.of("robust")));
    assertEquals(
        Outcome.MET,
        outcome(words, "As a buyer I want to get a robust receipt", "AvoidsVagueWords"));
  }

  private static Outcome outcome(StoryWords words, String summary, String check) {
    return review(words, summary).results().stream()
        .filter(result -> result.check().equals(check))
        .findFirst()
        .orElseThrow()
        .verdict()
        .outcome();
  }

  private static StoryReview review(StoryWords words, String summary) {
    StoryPolicy usual = StoryPolicy.DEFAULT;
    StoryPolicy policy =
        new StoryPolicy(
            usual.largest(),
            usual.mostCriteria(),
            usual.mostTimesUsual(),
            usual.mostWords(),
            usual.storyTypes(),
            usual.otherTypes(),
            words);
    return new StoryChecks(policy).review(Story.of(summary, null).ofType("Story"));
  }
}
