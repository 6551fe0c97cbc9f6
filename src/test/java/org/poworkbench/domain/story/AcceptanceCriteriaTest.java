package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceCriteriaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h3. Acceptance criteria",
        "h2. *Acceptance Criteria:*",
        "*Acceptance Criteria*",
        "+Acceptance criteria:+",
        "Acceptance criteria",
        "Acceptance Criteria -",
        "AC:",
        "AC",
        "COS:",
        "Definition of done:",
        "## Acceptance criteria",
        "**Acceptance Criteria**",
        "{color:red}Acceptance criteria{color}",
        "h4. Akzeptanzkriterien",
        "Abnahmekriterien:"
      })
  void anAnnouncementOpensASection(String cue) {
    assertEquals(
        List.of("one", "two"), texts("As a buyer …\n\n" + cue + "\n\n* one\n* two\n\nh1. Notes"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* one is shown\n* two is shown",
        "h3. Basics\n* one is shown\n\n----\nh3. More\n* two is shown",
        "Acceptance criteria:\n* one is shown\n\nNotes\n* two is shown",
        "One is shown.\nTwo is shown."
      })
  void allOfTheirOwnFieldIsCriteria(String text) {
    Criteria criteria =
        in(Story.of("Receipt", "h3. Acceptance criteria\n* elsewhere").withCriteria(text));

    assertEquals(2, criteria.items().size(), criteria::toString);
    assertTrue(
        criteria.items().stream().allMatch(item -> item.place().field() == TextField.CRITERIA));
    criteria
        .items()
        .forEach(
            item ->
                assertEquals(
                    item.phrase().raw(), text.substring(item.place().start(), item.place().end())));
  }

  @Test
  void anEmptyFieldLeavesThemToTheDescription() {
    Criteria criteria = in(Story.of("Receipt", "AC:\n* one\n* two").withCriteria(" "));

    assertEquals(2, criteria.items().size());
    assertTrue(
        criteria.items().stream().allMatch(item -> item.place().field() == TextField.DESCRIPTION));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsEachForm(String description, List<String> expected, CriterionForm form) {
    Criteria criteria = in(Story.of("Receipt", description));
    assertEquals(expected, criteria.items().stream().map(Criterion::text).toList());
    assertTrue(criteria.items().stream().allMatch(criterion -> criterion.form() == form));
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        form("AC:\n* one\n** part of one\n* two", CriterionForm.BULLET, "one", "two"),
        form("AC:\n- one\n  - part of one\n- two", CriterionForm.BULLET, "one", "two"),
        form("AC:\n1. one\n2) two\n   goes on", CriterionForm.NUMBERED, "one", "two goes on"),
        form("AC:\n# one\n# two", CriterionForm.NUMBERED, "one", "two"),
        form("AC:\n- [ ] one\n- [x] two", CriterionForm.CHECKBOX, "one", "two"),
        form("AC:\n\u2610 one\n\u2611 two", CriterionForm.CHECKBOX, "one", "two"),
        form("AC:\n* one\n\nOn phones as well:\n\n* two", CriterionForm.BULLET, "one", "two"),
        form("AC: - one - two", CriterionForm.BULLET, "one", "two"),
        form(
            "Acceptance criteria: The receipt shows the VAT id. It must be a PDF.",
            CriterionForm.PROSE,
            "The receipt shows the VAT id.",
            "It must be a PDF."),
        form("AC:\nTest with old browsers.\n", CriterionForm.PROSE),
        form("AC:\n|| a || b ||\n| 1 | 2 |", CriterionForm.PROSE),
        form("AC:\n{code}\n* no criterion\n{code}", CriterionForm.PROSE),
        form("* one\n* two", CriterionForm.PROSE),
        form("AC:\n* one\n----\n* two", CriterionForm.BULLET, "one"),
        form("AC:\n* one\n\nNotes:\n* two", CriterionForm.BULLET, "one"),
        form("AC:\n* one\n\n*Design*\n* two", CriterionForm.BULLET, "one"),
        form("AC:\nSteps:\n1. open\nExpected result:\n1. one", CriterionForm.NUMBERED, "one"),
        form(
            "h3. AC\nh4. Phone\n* one\nh4. Desktop\n* two\nh3. Notes\n* three",
            CriterionForm.BULLET,
            "one",
            "two"));
  }

  private static Arguments form(String description, CriterionForm form, String... expected) {
    return Arguments.of(description, List.of(expected), form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Given a cart\nWhen I pay\nThen I get a receipt\n\nGiven a cart\nAnd a card\nWhen I pay\nThen I get two",
        "AC:\nScenario: one\nGiven a cart\nThen I see it\nScenario: two\nGiven no cart\nThen I see none",
        "AC:\n* Given a cart\n* When I pay\n* Then I get a receipt\n* Given a card\n* When I pay\n* Then I get two",
        "*Given* a cart *when* I pay *then* I get a receipt\n*Given* a card, when I pay, then I get two",
        "Angenommen ein Korb\nWenn ich zahle\nDann kommt eine Quittung\nAngenommen eine Karte\nWenn ich zahle\nDann zwei"
      })
  void countsScenarios(String description) {
    Criteria criteria = in(Story.of("Receipt", description));
    assertEquals(2, criteria.items().size(), criteria::toString);
    assertTrue(criteria.items().stream().allMatch(found -> found.form() == CriterionForm.GHERKIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Given that nobody uses it, we can drop it.",
        "When I pay nothing happens.",
        "When I pay\nThen it crashes",
        "h3. Steps\n# open\n# pay",
        "The acceptance criteria will follow."
      })
  void ordinaryWordsAreNoCriteria(String description) {
    assertEquals(Criteria.NONE, in(Story.of("Receipt", description)));
  }

  @Test
  void aPlaceHoldsTheWordsOfItsCriterion() {
    String description = "Words.\r\n\r\nAC:\r\n* one\r\n* two words\r\n";
    for (Criterion criterion : in(Story.of("R", description)).items()) {
      TextPlace place = criterion.place();
      assertEquals(criterion.text(), description.substring(place.start(), place.end()));
    }
  }

  @Test
  void remembersAnAnnouncementWithoutCriteria() {
    Criteria criteria = in(Story.of("Receipt", "h3. AC\n\nh3. Notes"));
    assertTrue(criteria.announced());
    assertTrue(criteria.items().isEmpty());
    assertFalse(in(Story.of("Receipt", "Notes")).announced());
  }

  private static List<String> texts(String description) {
    return in(Story.of("Receipt", description)).items().stream().map(Criterion::text).toList();
  }

  private static Criteria in(Story story) {
    return ReadStory.read(story, StoryWords.USUAL).criteria();
  }
}
