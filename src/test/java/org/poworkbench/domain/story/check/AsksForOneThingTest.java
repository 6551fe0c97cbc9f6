package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class AsksForOneThingTest {
  private final AsksForOneThing check = new AsksForOneThing();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one operation    | As a buyer I want to create a card                             | MET
          two operations   | As a buyer I want to create and edit a card                    | MISSED
          three            | As a buyer I want to create, update and delete cards           | MISSED
          with a slash     | As a buyer I want to view/upload content                       | MISSED
          later in it      | As a clerk I want to add new sources and edit existing sources | MISSED
          alternative      | As a clerk I want to apply or remove an embargo                | MISSED
          near synonyms    | As a buyer I want to find and access orders                    | MET
          a list of things | As a buyer I want to see price, size and colour                | MET
          verb as noun     | As a clerk I want to see dates in the read and edit views      | MET
          answer of system | As a buyer I want to enter a code and get a discount           | MET
          in the benefit   | As a buyer I want to see it so that I can keep and share it    | MET
          a thing          | As a buyer I want a cart to fill and empty                     | MET
          German           | Als Käuferin möchte ich Karten anlegen und löschen             | MISSED
          no text          | ''                                                             | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void pointsAtTheWords() {
    assertEquals(
        "create | edit",
        Judging.found(check, Story.of("As a buyer I want to create and edit a card", null)));
  }
}
