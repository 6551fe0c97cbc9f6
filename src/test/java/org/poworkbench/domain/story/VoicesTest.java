package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          As a buyer I want a receipt                               | a buyer      | a receipt            | -
          As a buyer, I want to see a receipt.                      | a buyer      | see a receipt        | -
          As an Admin I'd like to lock users so that they are out   | an Admin     | lock users           | they are out
          As the clerk, I would really like to print it             | the clerk    | print it             | -
          As a buyer I need to know the price, so I can compare     | a buyer      | know the price       | I can compare
          As a buyer, I'm able to pay because I have an account     | a buyer      | pay                  | I have an account
          As Jane, I want to pay                                    | Jane         | pay                  | -
          As a buyer who pays by card I want a receipt              | a buyer who pays by card | a receipt | -
          In order to compare, as a buyer I want prices             | a buyer      | prices               | compare
          As a buyer, so that I can compare, I want prices          | a buyer      | prices               | I can compare
          As a buyer I don't want my order to time out              | a buyer      | my order to time out | -
          User story: as a buyer I want a receipt                   | a buyer      | a receipt            | -
          *As a* buyer *I want* a receipt *so that* I have proof    | a buyer      | a receipt            | I have proof
          Als Käuferin möchte ich eine Quittung, damit ich sie habe | Käuferin     | eine Quittung        | ich sie habe
          Als Käufer will ich zahlen können, um Zeit zu sparen      | Käufer       | zahlen können        | Zeit zu sparen
          Als Käuferin hätte ich gerne eine Quittung                | Käuferin     | eine Quittung        | -
          As a workaround, I can send the receipt                   | -            | -                    | -
          Added as a build dependency, I want it gone               | -            | -                    | -
          Not so much a question as a feature request I want        | -            | -                    | -
          As long as I can pay I want nothing                       | -            | -                    | -
          Als Workaround kann ich es von Hand tun                   | -            | -                    | -
          As the error is thrown by babel, we should have the info  | -            | -                    | -
          As one of our decisions, I need to move it                | -            | -                    | -
          Improve checkout                                          | -            | -                    | -
          """)
  void readsTheThreeParts(String text, String role, String activity, String benefit) {
    Voice voice = in(Story.of(text, null));
    assertEquals(Optional.ofNullable(role), voice.role().map(Phrase::text));
    assertEquals(Optional.ofNullable(activity), voice.activity().map(Phrase::text));
    assertEquals(Optional.ofNullable(benefit), voice.benefit().map(Phrase::text));
  }

  @ParameterizedTest
  @CsvSource({
    "'As a buyer\r\nI want a receipt\r\nSo that I have proof'",
    "'*As a* buyer\n\n*I want* a receipt\n\n*So that* I have proof'",
    "'* As a buyer\n* I want a receipt\n* so that I have proof'",
    "'h3. Story\n{color:red}As a buyer{color} I want a receipt\nso that I have proof\n\nh3. Notes\nother'",
    "'Some words first.\n\nAs a buyer, I want a receipt. So that I have proof.'"
  })
  void readsOverLinesListsAndMarkup(String description) {
    Voice voice = in(Story.of("Receipt", description));
    assertEquals(Optional.of("a buyer"), voice.role().map(Phrase::text));
    assertEquals(Optional.of("a receipt"), voice.activity().map(Phrase::text));
    assertEquals(Optional.of("I have proof"), voice.benefit().map(Phrase::text));
  }

  @Test
  void placesCountUnitsOfTheRawText() {
    String description = "\uD83D\uDE00 {color:red}Now{color}\n\nAs a *buyer* I want a receipt";
    Phrase role = in(Story.of("Receipt", description)).role().orElseThrow();
    assertEquals(TextField.DESCRIPTION, role.place().field());
    assertEquals(role.raw(), description.substring(role.place().start(), role.place().end()));
    assertTrue(role.text().contains("buyer"));
  }

  @Test
  void prefersTheSummaryAndTakesTheReasonFromTheDescription() {
    Voice voice =
        in(
            Story.of(
                "As a planner I want the sum", "As a user I want the sum so I can see the load"));
    assertEquals(Optional.of("a planner"), voice.role().map(Phrase::text));
    assertEquals(Optional.of("I can see the load"), voice.benefit().map(Phrase::text));
  }

  @Test
  void readsNoVoiceInCode() {
    assertEquals(
        Voice.SILENT, in(Story.of("Receipt", "{code}\nAs a buyer I want a receipt\n{code}")));
  }

  private static Voice in(Story story) {
    return ReadStory.read(story, StoryWords.USUAL).voice();
  }
}
