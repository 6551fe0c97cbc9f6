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
          behind particle  | As a buyer I want to search for and download receipts         | MISSED
          "and/or"         | As a buyer I want to print and/or email a receipt             | MISSED
          umbrella added   | As a clerk I want to create and maintain price lists          | MISSED
          umbrella alone   | As a clerk I want to manage price lists and discounts         | MET
          given ability    | As a buyer I want the ability to add and remove cards         | MISSED
          others act       | As a clerk I want the shop to check codes and send receipts   | MISSED
          let others act   | As a clerk I want to let buyers rate and return things        | MISSED
          found and seen   | As a buyer I want to search for and view receipts             | MET
          written and kept | As a buyer I want to edit and save my address                 | MET
          switched         | As a clerk I want to enable and disable an account            | MET
          for a purpose    | As a clerk I want to use tags to find orders and sort them    | MET
          in a clause      | As a clerk I want to see orders that buyers edit and delete   | MET
          behind a clause  | As a clerk I want to mark what is late and delete the rest    | MISSED
          of a modal       | As a clerk I want to set fields a buyer can edit and delete   | MET
          second wish      | As a buyer I want to see a receipt and I want it to be signed | MISSED
          two conditions   | As a buyer I want a note when it ships or when it is late     | MISSED
          two contents     | As a buyer I want to be sure that it ships and that it is new | MISSED
          two details      | As a buyer I want to see items that are new and that fit      | MET
          two channels     | As a buyer I want to be told via email and text               | MISSED
          a way through    | As a buyer I want to search by name and address               | MET
          things apart     | As a buyer I want to have instructions and a repair service    | MISSED
          like things      | As a buyer I want clear instructions and a good manual        | MET
          parts of a thing | As a buyer I want a list of services and instructions         | MET
          headline         | Shop: Print receipts and delete carts                         | MISSED
          no command       | Crash when it opens or when it closes                         | MET
          things of a name | Print and export guide                                        | MET
          steps of a task  | Deploy and run the till                                       | MET
          with a slash too | Build/test the till                                           | MET
          of records       | Import and delete carts                                       | MISSED
          quoted           | Add a "notes" or "see" field to the list                      | MET
          switch of a tool | Add --reset-config option                                     | MET
          inspected        | Review and fix the list of taxes                              | MET
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
