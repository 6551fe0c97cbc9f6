package org.poworkbench.jira.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.gate.OfferedGate;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.jira.story.StoryCheckJson.FindingJson;
import org.poworkbench.jira.story.StoryCheckJson.LetterJson;

class StoryCheckMapperTest {
  private static final String VOICE = "As a buyer I want a receipt so that I can claim it back";
  private static final IssueForCoach OPEN = IssueForCoach.of("CHK-1", false, true);

  @Test
  void tellsVoiceLettersScoreAndCriteria() {
    StoryCheckJson json =
        json(Story.of(VOICE, "AC:\n* It shows the *VAT id*").estimatedAt(5).blockedBy(), OPEN);
    assertTrue(json.story());
    assertEquals("a buyer", json.voice().role());
    assertEquals("a receipt", json.voice().activity());
    assertEquals("I can claim it back", json.voice().benefit());
    assertEquals(
        Map.of("I", "met", "N", "met", "V", "met", "E", "met", "S", "met", "T", "met"),
        json.letters());
    assertEquals(100, json.score());
    assertTrue(json.scoreLine().matches("Score 100 · (\\d+) of \\1 checks met"), json.scoreLine());
    assertEquals("It shows the VAT id", json.criteria().get(0).text());
    assertEquals("bullet", json.criteria().get(0).form());
    assertEquals(6, json.criteria().get(0).start());
    assertEquals("Acceptance criteria (1)", json.criteriaLabel());
  }

  @Test
  void aFindingHasItsPlaceItsReasonAndHowToMendIt() {
    StoryCheckJson json = json(Story.of("As a buyer I want a receipt", "AC:\n* It is seen"), OPEN);
    FindingJson finding = json.findings().get(0);
    assertEquals("NamesABenefit", finding.check());
    assertEquals("V", finding.letter());
    assertEquals("missed", finding.verdict());
    assertEquals("summary", finding.field());
    assertEquals(11, finding.start());
    assertEquals(27, finding.end());
    assertEquals("I want a receipt", finding.quote());
    assertEquals("No reason is given", finding.title());
    assertEquals("Valuable", finding.letterName());
    assertTrue(finding.mend().startsWith("Add"));
    assertEquals("Valuable: missed, 1 finding", json.letterDetails().get(2).label());
  }

  @Test
  void saysOfALetterThatAKindOfWorkIsNotAskedForIt() {
    StoryCheckJson spike =
        json(
            Story.of("Spike: how long does a call take?", "Try it with 1000 calls.")
                .ofType("Spike"),
            OPEN);

    LetterJson negotiable = spike.letterDetails().get(1);
    assertEquals("Negotiable: not asked of a spike", negotiable.label());
    assertTrue(
        negotiable.checks().stream()
            .allMatch(check -> check.reason().equals("Not asked of a spike.")));
    assertFalse(spike.headline().contains("N,"), spike.headline());
    assertTrue(
        spike.letterDetails().get(2).checks().stream()
            .noneMatch(check -> "Not asked of a spike.".equals(check.reason())));
  }

  @Test
  void aFindingOfTheFormHasASignInPlaceOfALetter() {
    FindingJson finding =
        json(Story.of("As a buyer I want to upload files easily so that I save time", ""), OPEN)
            .findings()
            .stream()
            .filter(found -> found.check().equals("AvoidsVagueWords"))
            .findFirst()
            .orElseThrow();

    assertNull(finding.letter());
    assertEquals("Aa", finding.sign());
    assertEquals("Avoids vague words", finding.checkName());
  }

  @Test
  void aFindingAboutSomethingAbsentHasNoPlace() {
    FindingJson finding = json(Story.of("Receipt", null).ofType("Story"), OPEN).findings().get(0);
    assertNull(finding.field());
    assertNull(finding.start());
    assertNull(finding.quote());
    assertEquals(List.of(), finding.places());
  }

  @Test
  void equalWordsAreToldApartByTheirOccurrence() {
    StoryCheckJson json = json(Story.of(VOICE, "First TBD, second TBD."), OPEN);
    FindingJson finding =
        json.findings().stream()
            .filter(found -> found.check().equals("LeavesNoQuestionOpen"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(0, 1), finding.places().stream().map(place -> place.occurrence()).toList());
  }

  @Test
  void cutsALongQuote() {
    String wish = "see the receipt ".repeat(20);
    FindingJson finding =
        json(Story.of("As a buyer I want to " + wish, null), OPEN).findings().get(0);
    assertEquals(90, finding.quote().length());
    assertTrue(finding.quote().endsWith("\u2026"));
  }

  @Test
  void foldsWhatFollowsThreeFindings() {
    Story story = Story.of("Improve checkout, etc.", "TBD. Depends on story CHK-2").ofType("Story");
    StoryCheckJson json = json(story, OPEN);
    assertEquals(7, json.findings().size());
    assertEquals("4 more findings", json.moreFindings());
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          As a buyer I want a receipt           | -           | Story | Next: say why it is wanted.
          Receipt                               | AC: * seen  | Story | Next: say why it is wanted.
          -                                     | -           | Story | Nothing to judge yet. Start with: As a … I want … so that …
          Checkout                              | -           | Epic  | Not judged: this is no user story. A story starts with: As a … I want … so that …
          As a buyer I want X so that I gain    | AC: - It is | Story | Nothing to mend. S cannot be judged: no estimate yet.
          As a buyer I want a map so I find it  | AC: - It is | Story | Nothing to mend. Cannot be judged: N, S.
          """)
  void theHeadlineSaysWhereTheStoryStands(
      String summary, String description, String type, String headline) {
    assertEquals(headline, json(Story.of(summary, description).ofType(type), OPEN).headline());
  }

  @Test
  void theHeadlineSaysThatAllIsMetOrThatItIsDone() {
    Story story = Story.of(VOICE, "AC:\n* It is seen").estimatedAt(5);
    assertEquals("Nothing to mend. All 6 letters met.", json(story, OPEN).headline());
    assertEquals(
        "Done. 6 of 6 letters were met.",
        json(story, IssueForCoach.of("CHK-1", true, true)).headline());
  }

  @Test
  void theHeadlineInvitesToWriteWhereOnlyLinksCanBeJudged() {
    String headline = json(Story.of(null, null).ofType("Story").blockedBy(), OPEN).headline();

    assertTrue(headline.startsWith("Nothing to judge yet. Start with"), headline);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          V   | 0  | Ready asks for V.
          VT  | 0  | Ready asks for V and T.
          VTS | 0  | Ready asks for V, S and T.
          VT  | 60 | Ready asks for V and T and a score of at least 60.
          ''  | 60 | Ready asks for a score of at least 60.
          ''  | 0  |
          """)
  void saysWhatTransitionsWillAskFor(String letters, int score, String sentence) {
    StoryCheckJson json = json(Story.of(VOICE, null), OPEN.before(List.of(gate(letters, score))));

    assertEquals(sentence, json.gate());
  }

  @Test
  void mendsFirstWhatATransitionAsksFor() {
    Story story = Story.of("As a buyer I want a receipt", null).blockedBy("CHK-2");

    assertEquals("V", json(story, OPEN).findings().get(0).letter());
    assertEquals("I", json(story, OPEN.before(List.of(gate("I", 0)))).findings().get(0).letter());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHK-2 PAY-1 | 2 open issues block it        | CHK-2,PAY-1 | false",
        "CHK-2 SEC-1 | An open issue blocks it       | CHK-2       | true",
        "SEC-1 SEC-2 | Issues hidden from you block it | ''        | true"
      })
  void countsAndNamesOnlyOtherIssuesThatTheReaderMaySee(
      String blockers, String title, String named, boolean hides) {
    Story story = Story.of("As a buyer I want a receipt", null).blockedBy(blockers.split(" "));
    StoryCheckJson.FindingJson finding =
        json(story, OPEN).findings().stream()
            .filter(found -> found.check().equals("WaitsForNoOther"))
            .findFirst()
            .orElseThrow();

    assertEquals(title, finding.title());
    assertEquals(named, String.join(",", finding.issues()));
    assertEquals(hides, finding.hidesIssues());
  }

  @Test
  void aGateForStoriesIsNotAnnouncedToOthers() {
    assertNull(
        json(Story.of("Server down", null).ofType("Bug"), OPEN.before(List.of(gate("V", 0))))
            .gate());
  }

  private static OfferedGate gate(String letters, int score) {
    Set<Letter> asked =
        Arrays.stream(Letter.values())
            .filter(letter -> letters.contains(letter.symbol()))
            .collect(Collectors.toSet());
    return new OfferedGate(
        "Ready", new StoryGate(asked, OptionalInt.of(score), true, false, false, false));
  }

  private static StoryCheckJson json(Story story, IssueForCoach issue) {
    return new StoryCheckMapper(
            StoryCheckMapperTest::english, key -> !key.startsWith("SEC"), key -> "Pat Owner")
        .json(story, new StoryChecks(StoryPolicy.DEFAULT).review(story), issue);
  }

  private static String english(String key, Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle("i18n.po-checks", Locale.ROOT);
    return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
  }
}
