package org.poworkbench.jira.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.domain.story.CriterionForm;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.WorkType;

class CheckTextsTest {
  private static final int LONGEST_TITLE = 40;

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertEquals(
        texts("po-checks").stringPropertyNames(), texts("po-checks_de").stringPropertyNames());
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(texts("po-checks").stringPropertyNames());
    unused.removeAll(builtKeys());
    String sources = sources();
    unused.removeIf(key -> sources.contains('"' + key + '"'));
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyBuiltKeyIsThere() throws IOException {
    Set<String> missing = new TreeSet<>(builtKeys());
    missing.removeAll(texts("po-checks").stringPropertyNames());
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"po-checks", "po-checks_de"})
  void textsAreAsciiWithoutApostrophesAndFormat(String bundle) throws IOException {
    assertTrue(raw(bundle).chars().allMatch(character -> character < 128), "not ASCII");
    Properties texts = texts(bundle);
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      assertTrue(text.indexOf('\'') < 0, key + " has an apostrophe");
      assertTrue(!text.isBlank() && text.equals(text.strip()), key + " is blank or has edges");
      assertTrue(text.indexOf('!') < 0, key + " exclaims");
      new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3});
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"po-checks", "po-checks_de"})
  void titlesAreShortAndReasonsHaveAtMostTwoSentences(String bundle) throws IOException {
    Properties texts = texts(bundle);
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      if (key.startsWith("check.") && key.endsWith(".title")) {
        for (int count : List.of(1, 12)) {
          String title = new MessageFormat(text, Locale.ENGLISH).format(new Object[] {count, 8});
          assertTrue(title.length() <= LONGEST_TITLE, key + " is long: " + title);
        }
      }
      if (key.startsWith("check.") && key.endsWith(".why")) {
        assertTrue(text.split("\\. ").length <= 2, key + " has more than two sentences");
      }
    }
  }

  /** The keys that code puts together from names. */
  private static Set<String> builtKeys() {
    Stream<String> checks =
        new StoryChecks(StoryPolicy.DEFAULT)
            .all().stream()
                .flatMap(
                    check ->
                        Stream.of("name", "title", "next", "mend", "why", "before", "after")
                            .map(part -> "check." + check.name() + "." + part));
    Stream<String> letters =
        Arrays.stream(Letter.values())
            .flatMap(
                letter ->
                    Stream.of("name", "meaning")
                        .map(part -> "letter." + letter.word() + "." + part));
    Stream<String> kindsOfWork =
        Arrays.stream(WorkType.values())
            .filter(WorkType::isJudged)
            .map(type -> "po.coach.judged." + type.key());
    Stream<String> outcomes =
        Arrays.stream(Outcome.values())
            .flatMap(
                outcome ->
                    Stream.of("verdict." + outcome.key(), "po.coach.letter." + outcome.key()));
    Stream<String> reasons =
        Arrays.stream(Reason.values())
            .flatMap(
                reason ->
                    Stream.of(
                        "reason." + reason.key(), "po.coach.headline.unsure." + reason.key()));
    Stream<String> formOfTheText = Stream.of("letter.form.name");
    Stream<String> notAsked =
        Arrays.stream(WorkType.values())
            .filter(WorkType::isJudged)
            .flatMap(
                type ->
                    Stream.of(
                        "reason.notAsked." + type.kind(),
                        "po.coach.letter.notAsked." + type.kind()));
    Stream<String> forms =
        Arrays.stream(CriterionForm.values()).map(form -> "po.coach.form." + form.key());
    return Stream.of(
            checks, letters, kindsOfWork, outcomes, reasons, formOfTheText, notAsked, forms)
        .flatMap(keys -> keys)
        .collect(Collectors.toSet());
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    Path root = root();
    for (Path folder : List.of(root.resolve("src/main/java"), root.resolve("frontend-resources"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(CheckTextsTest::isText).toList()) {
          sources.append(Files.readString(file));
        }
      }
    }
    return sources.append(Files.readString(root.resolve("atlassian-plugin.xml"))).toString();
  }

  private static boolean isText(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".png");
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("atlassian-plugin.xml")) ? here : here.getParent();
  }

  private static Properties texts(String bundle) throws IOException {
    Properties texts = new Properties();
    try (InputStream file =
        CheckTextsTest.class.getResourceAsStream("/i18n/" + bundle + ".properties")) {
      texts.load(file);
    }
    return texts;
  }

  private static String raw(String bundle) throws IOException {
    try (InputStream file =
        CheckTextsTest.class.getResourceAsStream("/i18n/" + bundle + ".properties")) {
      return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
