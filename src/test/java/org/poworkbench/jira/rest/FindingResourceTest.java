package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.aside.DecidingOnFindings;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.People;
import org.poworkbench.jira.field.KeepingStoryFields;
import org.poworkbench.jira.issue.IssueFixture;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.rest.DecisionsJson.DecisionJson;
import org.poworkbench.jira.story.StoryCheckJson;
import org.poworkbench.jira.story.StoryCheckJson.SetAsideJson;
import org.poworkbench.jira.text.BundleTexts;
import org.poworkbench.jira.workflow.OfferedGates;

class FindingResourceTest {

  private static final Instant NOW = Instant.parse("2026-03-03T10:02:00.123456Z");
  private static final String AGREED = "{\"reason\": \"agreed_with_team\"}";

  private final IssueFixture site =
      new IssueFixture().ofType("Story").saying("As a buyer I want a receipt", null);
  private final Access access = mock();
  private final People people = mock();
  private final KeepingStoryFields fields = mock();
  private final FindingResource resource =
      new FindingResource(
          access,
          site.reviews(),
          new DecidingOnFindings(site.decisions, Clock.fixed(NOW, ZoneOffset.UTC)),
          fields,
          new StoryAnswers(BundleTexts.ENGLISH, access, people),
          new OfferedGates(mock(), mock(), mock()),
          people,
          BundleTexts.ENGLISH);

  @BeforeEach
  void patMayEdit() {
    when(access.visibleIssue("CHK-41")).thenReturn(Optional.of(site.issue));
    when(access.maySetAside(site.issue)).thenReturn(true);
    when(access.personKey()).thenReturn("JIRAUSER10100");
    when(people.name("JIRAUSER10100")).thenReturn("Pat Owner");
  }

  private StoryCheckJson setAside(String check, String body) throws IOException {
    return resource.setAside(
        "CHK-41", check, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void judgesTheStoryWithoutWhatIsSetAsideAndTellsByWhomAndWhy() throws IOException {
    StoryCheckJson check =
        setAside("NamesABenefit", "{\"reason\": \"other\", \"details\": \" A pilot. \"}");

    assertEquals("met", check.letters().get("V"));
    assertTrue(check.maySetAside());
    assertEquals("Set aside (1)", check.setAsideLabel());
    assertEquals("Valuable: met, 1 set aside", check.letterDetails().get(2).label());
    assertEquals(
        List.of(
            new SetAsideJson(
                "NamesABenefit",
                "V",
                "Valuable",
                "V",
                "No reason is given",
                "other",
                "another reason",
                "A pilot.",
                "Pat Owner",
                "2026-03-03T10:02:00.123Z",
                false)),
        check.setAside());
    verify(fields).recheck(10001L);
  }

  @Test
  void countsAgainWhatWasSetAside() throws IOException {
    setAside("NamesABenefit", AGREED);

    StoryCheckJson check = resource.countAgain("CHK-41", "NamesABenefit");

    assertEquals("missed", check.letters().get("V"));
    assertEquals(List.of(), check.setAside());
    verify(fields, times(2)).recheck(10001L);
  }

  @Test
  void decidesOnceWhatIsRepeated() throws IOException {
    resource.countAgain("CHK-41", "NamesABenefit");
    setAside("NamesABenefit", AGREED);
    setAside("NamesABenefit", AGREED);
    setAside("NamesABenefit", "{\"reason\": \"rule_does_not_fit\"}");
    resource.countAgain("CHK-41", "NamesABenefit");
    resource.countAgain("CHK-41", "NamesABenefit");

    assertEquals(
        List.of("agreed with the team", "the rule does not fit", "again"),
        resource.decisions("CHK-41").decisions().stream()
            .map(decision -> decision.setAside() ? decision.reasonName() : "again")
            .toList());
  }

  @Test
  void tellsWhoeverMaySeeTheIssueWhatWasDecided() throws IOException {
    setAside("NamesABenefit", AGREED);
    when(access.maySetAside(site.issue)).thenReturn(false);

    DecisionJson decision = resource.decisions("CHK-41").decisions().get(0);

    assertEquals("Names a benefit", decision.name());
    assertEquals("Pat Owner", decision.by());
  }

  @Test
  void saysThatAFindingIsBackWhenItsWordsChanged() throws IOException {
    setAside("NamesABenefit", AGREED);
    site.saying("As a buyer I want an invoice", null);

    StoryCheckJson check = resource.countAgain("CHK-41", "HasCriteria");

    assertEquals("missed", check.letters().get("V"));
    assertTrue(check.setAside().get(0).back());
    assertEquals(null, check.setAsideLabel());
    assertFalse(setAside("NamesABenefit", AGREED).setAside().get(0).back());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                                                | 400 |
          {}                                                | 400 | reason
          {"reason": null}                                  | 400 | reason
          {"reason": ""}                                    | 400 | reason
          {"reason": 5}                                     | 400 | reason
          {"reason": "because"}                             | 400 | reason
          {"reason": "other"}                               | 400 | details
          {"reason": "other", "details": "  "}              | 400 | details
          {"reason": "other", "details": 5}                 | 400 | details
          {"reason": "agreed_with_team", "who": "me"}       | 400 | who""")
  void refusesWhatGivesNoReason(String body, int status, String field) {
    assertRefused(status, field, () -> setAside("NamesABenefit", body));
  }

  @ParameterizedTest(name = "{0} characters: {1}")
  @CsvSource({"255, true", "256, false"})
  void takesDetailsOfALength(int length, boolean taken) throws IOException {
    String body = "{\"reason\": \"other\", \"details\": \"" + "x".repeat(length) + "\"}";
    if (taken) {
      assertEquals(length, setAside("NamesABenefit", body).setAside().get(0).details().length());
    } else {
      assertRefused(400, "details", () -> setAside("NamesABenefit", body));
    }
  }

  @Test
  void refusesAChecksNameThatIsNone() {
    assertRefused(404, "check", () -> setAside("Nonsense", AGREED));
    assertRefused(404, "check", () -> resource.countAgain("CHK-41", "Nonsense"));
  }

  @Test
  void refusesToSetAsideWhatIsNotMissed() {
    assertRefused(409, "check", () -> setAside("NamesARole", AGREED));
  }

  @Test
  void refusesWhoMaySeeTheIssueButNotEditIt() {
    when(access.maySetAside(site.issue)).thenReturn(false);

    assertRefused(403, null, () -> setAside("NamesABenefit", AGREED));
    assertRefused(403, null, () -> resource.countAgain("CHK-41", "NamesABenefit"));
    assertEquals(List.of(), site.decisions.of(10001));
  }

  @Test
  void doesNotFindWhatTheCallerMayNotSee() {
    when(access.visibleIssue("CHK-41")).thenReturn(Optional.empty());

    assertRefused(404, "key", () -> setAside("NamesABenefit", AGREED));
    assertRefused(404, "key", () -> resource.countAgain("CHK-41", "NamesABenefit"));
    assertRefused(404, "key", () -> resource.decisions("CHK-41"));
  }

  private static void assertRefused(int status, String field, Executable call) {
    RequestRefused refused = assertThrows(RequestRefused.class, call);
    assertEquals(status, refused.status());
    assertEquals(field, refused.field());
  }
}
