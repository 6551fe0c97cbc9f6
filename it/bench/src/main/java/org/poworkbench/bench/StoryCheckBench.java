package org.poworkbench.bench;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;

/**
 * How the review of stories grows with their text, and how many real stories it takes a second. The
 * growth compares descriptions of 1 kB and 100 kB that tell the same, each character counted alike,
 * reviewed in turn; it is the median over all rounds.
 *
 * <p>Argument: the file {@code stories.csv} of the shared stories, or its folder.
 */
public final class StoryCheckBench {
  private static final int SHORT = 1_000;
  private static final int LONG = 100_000;
  private static final int WARM_UP_ROUNDS = 40;
  private static final int ROUNDS = 101;

  private static final String PARAGRAPH =
      """
      The clerk opens the list of receipts and sees those of the last month first.
      h3. Acceptance criteria
      * The receipt names the VAT, the date and the shop
      * It arrives quickly, within one minute
      # Given a paid order, when I open it, then I see its receipt
      h3. Notes
      See [the design|http://example.org/design], and {{receipt.pdf}} as an example.

      """;

  private static final StoryChecks CHECKS = new StoryChecks(StoryPolicy.DEFAULT);

  private StoryCheckBench() {}

  public static void main(String[] arguments) throws IOException {
    growth();
    if (arguments.length > 0) {
      stories(texts(file(Path.of(arguments[0]))));
    } else {
      System.err.println("stories_per_second needs the file of the shared stories as an argument");
    }
  }

  private static void growth() {
    Story small = story(SHORT);
    Story large = story(LONG);
    double[] ratios = new double[ROUNDS];
    double[] speeds = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      boolean first = round % 2 == 0;
      double one = first ? perCharacter(small, LONG / SHORT) : perCharacter(large, 1);
      double other = first ? perCharacter(large, 1) : perCharacter(small, LONG / SHORT);
      if (round >= 0) {
        ratios[round] = first ? other / one : one / other;
        speeds[round] = 1e9 / (first ? other : one);
      }
    }
    Figures.print("characters_per_second", Figures.median(speeds));
    Figures.print("time_per_character_100kB_over_1kB", Figures.median(ratios));
  }

  private static Story story(int length) {
    String text = PARAGRAPH.repeat(length / PARAGRAPH.length() + 1).substring(0, length);
    return Story.of("As a clerk I want to see a receipt so that I can file it", text)
        .ofType("Story");
  }

  private static double perCharacter(Story story, int times) {
    long characters = (long) times * story.description().orElseThrow().length();
    long begin = System.nanoTime();
    for (int time = 0; time < times; time++) {
      CHECKS.review(story);
    }
    return (double) (System.nanoTime() - begin) / characters;
  }

  private static void stories(List<String> texts) {
    double[] speeds = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      texts.forEach(text -> CHECKS.review(Story.of(text, null).ofType("Story")));
      if (round >= 0) {
        speeds[round] = 1e9 * texts.size() / (System.nanoTime() - begin);
      }
    }
    Figures.print("stories_per_second", Figures.median(speeds));
  }

  private static Path file(Path told) {
    return told.toFile().isDirectory() ? told.resolve("stories.csv") : told;
  }

  private static List<String> texts(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return rows.readAll().stream().map(row -> row.get("text")).toList();
    }
  }
}
