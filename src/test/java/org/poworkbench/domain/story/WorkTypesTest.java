package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTypesTest {
  private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

  @ParameterizedTest(name = "{0}: {1} {2} {3} is {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          type          | Story            | -              | Show receipts                             | FEATURE_STORY
          voice         | Task             | -              | As a buyer I want a receipt               | FEATURE_STORY
          nothing tells | Task             | -              | Show receipts                             | NOT_CLASSIFIED
          other type    | Epic             | enabler        | As a buyer I want a receipt               | NOT_CLASSIFIED
          type          | Bug              | spike          | As a buyer I want a receipt               | DEFECT
          type          | Fehler           | -              | Beleg fehlt                               | DEFECT
          type          | Spike            | -              | Which page falls over first?              | SPIKE
          type          | Enabler          | -              | Move baskets into a store of their own    | ENABLER_ARCHITECTURE
          type          | Technical Story  | -              | Renew the pipeline                        | ENABLER_INFRASTRUCTURE
          type          | Compliance-Enabler | -            | Move passwords                            | ENABLER_COMPLIANCE
          type          | Maintenance      | -              | Renew certificates                        | MAINTENANCE
          type          | Local Story      | -              | Paint the room                            | LOCAL_STORY
          label         | Story            | Spike          | Which page falls over first?              | SPIKE
          label         | Story            | enabler        | As a clerk I want a queue for late banks  | ENABLER_ARCHITECTURE
          label         | Story            | tech-debt      | Tidy the basket                           | MAINTENANCE
          label         | Story            | technical_debt | Tidy the basket                           | MAINTENANCE
          label         | Story            | local-story    | Paint the room                            | LOCAL_STORY
          label         | Story            | defect         | Basket wrong                              | DEFECT
          mark          | Story            | -              | Spike: which page falls over first?       | SPIKE
          mark          | Story            | -              | [Spike] Which page falls over first       | SPIKE
          mark          | Story            | -              | Enabler - Move baskets                    | ENABLER_ARCHITECTURE
          mark          | Story            | -              | Enabler (Infrastructure): Move baskets    | ENABLER_INFRASTRUCTURE
          mark          | Story            | -              | Wartung: Zertifikate erneuern             | MAINTENANCE
          no mark       | Story            | -              | Spike heights are shown in the chart      | FEATURE_STORY
          no mark       | Story            | -              | Bug reports can be sent by mail           | FEATURE_STORY
          kind          | Enabler          | -              | Prototype of a wallet, evaluate both      | ENABLER_EXPLORATION
          kind          | Enabler          | compliance     | Move the service to another database      | ENABLER_COMPLIANCE
          kind          | Enabler          | -              | Testumgebung für Zahlungen                | ENABLER_INFRASTRUCTURE
          """)
  void isDerivedByRule(String what, String type, String label, String summary, WorkType expected) {
    Story story = Story.of(summary, "").ofType(type);
    assertEquals(expected, of(label == null ? story : story.labelled(label)));
  }

  @Test
  void isToldByTheFirstWordsOfTheDescriptionWhereNobodyAsks() {
    String enabler = "*Infrastructure enabler.* Servers differ by four seconds.";
    assertEquals(
        WorkType.ENABLER_INFRASTRUCTURE, of(Story.of("One clock", enabler).ofType("Story")));
    assertEquals(
        WorkType.ENABLER_ARCHITECTURE,
        of(Story.of("Trace", "Enabler for PLT-3: every service passes it on").ofType("Story")));
    assertEquals(
        WorkType.FEATURE_STORY,
        of(Story.of("As a buyer I want one clock", enabler).ofType("Story")));
  }

  @Test
  void isToldByAnEnablerAsParentWhereNobodyAsks() {
    Surroundings others =
        Surroundings.UNKNOWN.under(new Parent("PLT-1", "Enabler Epic", "New store", ""));
    assertEquals(
        WorkType.ENABLER_ARCHITECTURE,
        of(Story.of("Move the module", "").ofType("Story").amid(others)));
    assertEquals(
        WorkType.FEATURE_STORY,
        of(Story.of("As a buyer I want a receipt", "").ofType("Story").amid(others)));
  }

  private WorkType of(Story story) {
    return checks.review(story).workType();
  }
}
