package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class AvoidsVagueWordsTest {
  private final AvoidsVagueWords check = new AvoidsVagueWords();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain              | As a buyer I want to upload a file                       | MET
          easily             | As a buyer I want to easily upload a file                | MISSED
          in the benefit     | As a buyer I want a receipt so that my taxes are easier  | MISSED
          quality            | As a clerk I want to upload a file in the correct format | MISSED
          same as a verb     | As a clerk I want to correct the file                    | MET
          verb with adverb   | As a clerk I want to manually correct the file           | MET
          more than a number | As a clerk I want to upload more than 3 files            | MET
          more of a degree   | As a clerk I want to send more helpful mail             | MISSED
          recent             | As a clerk I want to see the most recent file            | MET
          how many           | As a clerk I want to know how many files there are       | MET
          object of a verb   | As a clerk I want to open and clear my basket            | MET
          own judgement      | As a buyer I want to keep things that I find interesting | MET
          machine readable   | As a clerk I want to send a machine-readable file        | MET
          quick start        | As a clerk I want to print a quick start guide           | MET
          with a yardstick   | As a clerk I want to see files larger than 5 MB          | MET
          by a number        | As a clerk I want to reduce files by 20 percent          | MET
          frequency          | As a clerk I want to see how often a file is read        | MET
          not any more       | As a clerk I want to list files that are no longer read  | MET
          name of a branch   | Merge the fix to stable                                  | MET
          fault              | Android: Lists load very slowly                          | NOT_APPLICABLE
          command            | Android: Implement a simple list                         | MISSED
          behind a label     | Android: Complete the file view                          | MET
          said already       | As a clerk I want to improve the search                  | NOT_APPLICABLE
          German             | Als Käuferin möchte ich eine Datei schnell hochladen     | MISSED
          no text            | ''                                                       | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void pointsAtTheWords() {
    assertEquals(
        "easily | quickly",
        Judging.found(
            check,
            Story.of("As a buyer I want to easily upload a file so that I can quickly pay", null)));
  }
}
