package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceFormTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          As a buyer I want a receipt                          | I_WANT
          As a buyer, I really want to be able to print        | I_WANT
          As a team we want to see the build                   | I_WANT
          As a buyer I would like to print                     | I_WOULD_LIKE
          As a buyer I'd like to print                         | I_WOULD_LIKE
          As a buyer I need a receipt                          | I_NEED
          As a buyer I can print                               | I_CAN
          As a buyer I am able to print                        | I_CAN
          As a buyer I should be able to print                 | I_SHOULD
          Als Käuferin möchte ich einen Beleg                  | ICH_MOECHTE
          Als Käuferin will ich einen Beleg                    | ICH_WILL
          Als Käuferin wünschen wir uns einen Beleg            | ICH_WUENSCHE
          As a want ad writer I can print                      | I_CAN
          Print a receipt                                      | -
          I want a receipt                                     | -
          """)
  void tellsTheFormByTheWordsThatAsk(String summary, VoiceForm form) {
    Story story = Story.of(summary, null);
    assertEquals(
        Optional.ofNullable(form), VoiceForm.of(ReadStory.read(story, StoryWords.USUAL).voice()));
  }
}
