package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well the parsers and checks agree with readers of real stories. */
@EnabledIfSystemProperty(named = "po.data", matches = ".+")
class GoldDataTest {
  private static final double BENEFIT = .97;
  private static final double PASSES = .95;
  private static final String RANDOM = "agreed-shared.csv";

  private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

  @ParameterizedTest
  @ValueSource(strings = {"agreed-shared.csv", "agreed-shared-extra.csv"})
  void everyStoryHasAVoiceAndItsReasonIsFound(String file) throws IOException {
    Agreement wellFormed = new Agreement();
    Agreement benefit = new Agreement();
    for (Map<String, String> row : CsvRows.in(data("story-gold", file))) {
      Voice voice = ReadStory.read(Story.of(row.get("text"), null), StoryWords.USUAL).voice();
      wellFormed.count(row.get("well_formed"), voice.wellFormed());
      benefit.count(row.get("has_benefit"), voice.benefit().isPresent());
    }
    wellFormed.print(file, "well_formed");
    benefit.print(file, "has_benefit");
    assertTrue(wellFormed.precision() >= BENEFIT && wellFormed.recall() >= BENEFIT);
    assertTrue(benefit.precision() >= BENEFIT && benefit.recall() >= BENEFIT);
  }

  @ParameterizedTest
  @CsvSource({"voice-shared.csv, 38", "voice-shared-extra.csv, 29"})
  void tellsVoicesInRealIssuesFromFalseOnes(String file, int fewestRight) throws IOException {
    int right = 0;
    for (Map<String, String> row : CsvRows.in(data("jira-voice-gold", file))) {
      Voice voice =
          ReadStory.read(Story.of(row.get("title"), row.get("description")), StoryWords.USUAL)
              .voice();
      boolean reasonRight =
          row.get("benefit").equals("-")
              || row.get("benefit").equals("yes") == voice.benefit().isPresent();
      boolean voiceRight = row.get("well_formed").equals("yes") == voice.wellFormed();
      right += reasonRight && voiceRight ? 1 : 0;
    }
    System.out.printf("judgement\t%s\tvoice and benefit\t%d%n", file, right);
    assertTrue(right >= fewestRight, "Only " + right);
  }

  @Test
  void countsCriteriaInRealIssuesExactly() throws IOException {
    int exact = 0;
    for (Map<String, String> row : CsvRows.in(data("jira-ac-gold", "ac-shared.csv"))) {
      Criteria criteria =
          ReadStory.read(Story.of(row.get("title"), row.get("description")), StoryWords.USUAL)
              .criteria();
      exact += criteria.items().size() == Integer.parseInt(row.get("n_criteria")) ? 1 : 0;
    }
    System.out.printf("judgement\tac-shared.csv\texact\t%d%n", exact);
    assertTrue(exact >= 29, "Only " + exact);
  }

  /** The random file stands for what teams write; labels on which its readers differ are left out. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "AsksForOneThing, atomic, .90",
    "SaysNothingExtra, minimal, .97",
    "LeavesTheHowOpen, ui_detail, .80"
  })
  void missesWhatReadersMiss(String check, String column, double aim) throws IOException {
    Agreement agreement = new Agreement();
    for (Map<String, String> row : CsvRows.in(data("story-gold", RANDOM))) {
      boolean missed =
          review(row).results().stream()
              .anyMatch(
                  result ->
                      result.check().equals(check) && result.verdict() instanceof Verdict.Missed);
      String label = row.get(column);
      agreement.count(column.equals("ui_detail") ? label : opposite(label), missed);
    }
    agreement.print(RANDOM, column);
    assertTrue(agreement.precision() >= aim && agreement.recall() >= aim);
  }

  @Test
  void findsVagueWordsWhereReadersDo() throws IOException {
    Vagueness vagueness = Vagueness.of(StoryWords.USUAL);
    Agreement agreement = new Agreement();
    for (Map<String, String> row : CsvRows.in(data("story-gold", RANDOM))) {
      Voice voice = review(row).voice();
      boolean vague =
          Stream.of(voice.activity(), voice.benefit())
              .flatMap(Optional::stream)
              .anyMatch(words -> !vagueness.wordsIn(words).isEmpty());
      agreement.count(row.get("vague").replaceAll("means|benefit|both", "yes"), vague);
    }
    agreement.print(RANDOM, "vague");
    assertTrue(agreement.precision() >= BENEFIT && agreement.recall() >= BENEFIT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "INDEPENDENT, 1.00, .60",
    "NEGOTIABLE, .80, .80",
    "VALUABLE, .80, .60",
    "ESTIMABLE, .80, .60",
    "SMALL, .80, .60",
    "TESTABLE, .80, .60"
  })
  void missesLettersThatReadersMiss(Letter letter, double precision, double recall)
      throws IOException {
    Agreement fails = letter(letter, "fail", Outcome.MISSED);
    Agreement passes = letter(letter, "pass", Outcome.MET);
    assertTrue(fails.precision() >= precision && fails.recall() >= recall);
    assertTrue(passes.precision() >= PASSES);
  }

  private Agreement letter(Letter letter, String positive, Outcome outcome) throws IOException {
    Agreement agreement = new Agreement();
    for (Map<String, String> row : CsvRows.in(data("story-gold", RANDOM))) {
      String label = row.get(letter.symbol());
      if (label.equals("pass") || label.equals("fail")) {
        agreement.count(
            label.equals(positive) ? "yes" : "no", review(row).letter(letter) == outcome);
      }
    }
    agreement.print(RANDOM, letter.symbol() + '.' + positive);
    return agreement;
  }

  private StoryReview review(Map<String, String> row) {
    return checks.review(Story.of(row.get("text"), null));
  }

  private static String opposite(String label) {
    return switch (label) {
      case "yes" -> "no";
      case "no" -> "yes";
      default -> label;
    };
  }

  private static Path data(String folder, String file) {
    return Path.of(System.getProperty("po.data"), folder, file);
  }

  /** Hits and misses against labels yes and no; other labels are left out. */
  private static final class Agreement {
    private int truePositives;
    private int falsePositives;
    private int falseNegatives;
    private int trueNegatives;

    void count(String label, boolean found) {
      switch (label) {
        case "yes" -> {
          truePositives += found ? 1 : 0;
          falseNegatives += found ? 0 : 1;
        }
        case "no" -> {
          falsePositives += found ? 1 : 0;
          trueNegatives += found ? 0 : 1;
        }
        default -> {}
      }
    }

    double precision() {
      return share(truePositives, falsePositives);
    }

    double recall() {
      return share(truePositives, falseNegatives);
    }

    private static double share(int right, int wrong) {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    void print(String file, String label) {
      System.out.printf(
          "judgement\t%s\t%s\tn %d\ttp %d\tfp %d\tfn %d\tprecision %.2f\trecall %.2f%n",
          file,
          label,
          truePositives + falsePositives + falseNegatives + trueNegatives,
          truePositives,
          falsePositives,
          falseNegatives,
          precision(),
          recall());
    }
  }
}
