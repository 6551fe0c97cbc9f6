package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishFingerprintTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case, marks, articles | As a buyer I want to print the receipt.     | As a buyer I want to PRINT a receipt, so that I can claim it | true
          another role          | As a buyer I want to print my receipt       | As a clerk I want to print my receipt                        | true
          another way to ask    | As a buyer I would like to print my receipt | As a buyer I want to be able to print my receipt             | true
          no voice beside one   | Print my receipt                            | As a buyer I want to print my receipt                        | true
          clone                 | CLONE - Print my receipt                    | Print my receipt                                             | true
          German                | Als Käuferin möchte ich den Beleg als Datei | Als Kunde will ich einen Beleg als Datei                     | true
          another thing         | As a buyer I want to print my receipt       | As a buyer I want to print my order                          | false
          another number        | Import file version 2                       | Import file version 3                                        | false
          another order         | Move card to list                           | Move list to card                                            | false
          """)
  void isTheSameForTheSameWishOnly(String what, String one, String other, boolean same) {
    assertEquals(same, fingerprint(one).equals(fingerprint(other)));
  }

  @Test
  void isNoneForVeryFewWords() {
    assertEquals(OptionalLong.empty(), fingerprint("Login page"));
    assertEquals(OptionalLong.empty(), fingerprint("As a buyer I want a receipt"));
    assertEquals(OptionalLong.empty(), WishFingerprint.of(Story.of(null, "text"), Voice.SILENT));
  }

  /** Rows that were kept by one version are compared with those of the next. */
  @Test
  void staysAsItIs() {
    assertEquals(OptionalLong.of(-6_649_413_402_792_625_126L), fingerprint("Print my receipt"));
  }

  private static OptionalLong fingerprint(String summary) {
    Story story = Story.of(summary, null);
    return WishFingerprint.of(story, ReadStory.read(story, StoryWords.USUAL).voice());
  }
}
