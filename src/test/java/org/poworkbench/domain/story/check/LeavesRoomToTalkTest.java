package org.poworkbench.domain.story.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class LeavesRoomToTalkTest {
  private final LeavesRoomToTalk check = new LeavesRoomToTalk(100);

  @ParameterizedTest(name = "{0} words")
  @CsvSource({"0, NOT_APPLICABLE", "19, NOT_APPLICABLE", "20, MET", "100, MET", "101, MISSED"})
  void countsWords(int words, Outcome expected) {
    judge(expected, "word ".repeat(words));
  }

  @Test
  void countsNeitherCodeNorQuotesNorLogs() {
    String own = "word ".repeat(20);
    judge(Outcome.MET, own + "\n{code}\n" + "x = 1;\n".repeat(100) + "{code}");
    judge(Outcome.MET, own + "\n{quote}\n" + "they said\n".repeat(100) + "{quote}");
    judge(Outcome.MET, own + "\n" + "at org.shop.Cart.add(Cart.java:12)\n".repeat(100));
    judge(Outcome.MET, own + "\n" + "[INFO] started the shop\n".repeat(100));
    judge(Outcome.MET, own + "\n" + "2026-03-01 10:00:00 started the shop\n".repeat(100));
    judge(Outcome.MET, own + "\n" + "> they said this in a mail\n".repeat(100));
    judge(Outcome.MISSED, "{quote}they said{quote}\n" + "word ".repeat(101));
  }

  private void judge(Outcome expected, String description) {
    Judging.assertVerdict(expected, check, Story.of("Receipt", description));
  }
}
