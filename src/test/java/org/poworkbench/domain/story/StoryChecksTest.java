package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exists is listed, tested and explained, and nothing else is. */
class StoryChecksTest {
  private static final String PACKAGE = "org.poworkbench.domain.story.check";
  private static final List<String> PARTS =
      List.of("name", "title", "next", "mend", "why", "before", "after");

  private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

  @Test
  void everyCheckIsListedTestedAndExplainedInBothLanguages() throws Exception {
    Set<String> classes = checksIn(folder());
    assertTrue(classes.size() >= 11, "Fewer checks than there were: " + classes);
    assertEquals(
        List.of(),
        gaps(
            classes,
            checks.all().stream().map(StoryCheck::name).toList(),
            testedIn(classes),
            Map.of("en", keys("po-checks"), "de", keys("po-checks_de"))));
  }

  @Test
  void theGuardNamesWhateverAFakeLacks() {
    List<String> gaps =
        gaps(
            Set.of("NamesABenefit", "IsAFake"),
            List.of("NamesABenefit", "IsGone"),
            Set.of("NamesABenefit"),
            Map.of(
                "en",
                PARTS.stream().map(p -> "check.NamesABenefit." + p).collect(Collectors.toSet())));
    assertTrue(gaps.contains("IsAFake is not listed"), gaps::toString);
    assertTrue(gaps.contains("IsGone is listed without a class"), gaps::toString);
    assertTrue(gaps.contains("IsAFake has no test"), gaps::toString);
    assertTrue(gaps.contains("check.IsAFake.why is missing in en"), gaps::toString);
    assertEquals(
        List.of("check.IsGone.why in de belongs to no check"),
        gaps(Set.of(), List.of(), Set.of(), Map.of("de", Set.of("check.IsGone.why"))));
  }

  @Test
  void everyLetterHasACheck() {
    assertEquals(
        Set.of(Letter.values()),
        checks.all().stream()
            .flatMap(check -> check.letter().stream())
            .collect(Collectors.toSet()));
  }

  @Test
  void checksOfOneLetterStandTogetherAndThoseOfTheFormLast() {
    List<Optional<Letter>> letters = checks.all().stream().map(StoryCheck::letter).toList();
    List<Optional<Letter>> changes = new ArrayList<>();
    letters.stream()
        .filter(letter -> changes.isEmpty() || !changes.get(changes.size() - 1).equals(letter))
        .forEach(changes::add);
    assertEquals(7, changes.size(), changes::toString);
    assertEquals(Optional.empty(), changes.get(6));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          story type        | Improve checkout            | Story       | true
          type in any case  | Improve checkout            | user STORY  | true
          voice, no type    | As a buyer I want a receipt | -           | true
          voice, other type | As a buyer I want a receipt | Improvement | true
          voice in a bug    | As a buyer I want a receipt | Bug         | false
          no voice, no type | Improve checkout            | -           | false
          no voice, task    | Improve checkout            | Task        | false
          """)
  void tellsAStoryByTypeOrVoice(String what, String summary, String type, boolean story) {
    assertEquals(story, checks.review(Story.of(summary, null).ofType(type)).story());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Story, FEATURE_STORY",
    "Bug, DEFECT",
    "Fehler, DEFECT",
    "spike, SPIKE",
    "Enabler, ENABLER_ARCHITECTURE",
    "Epic, NOT_CLASSIFIED",
    "Task, NOT_CLASSIFIED"
  })
  void tellsTheKindOfWorkByTheTypeOfTheIssue(String type, WorkType expected) {
    assertEquals(expected, checks.review(Story.of("Receipts", null).ofType(type)).workType());
  }

  @Test
  void asksNoDefectForWhatAStoryNeeds() {
    StoryReview review =
        checks.review(
            Story.of("Crash on start", "Steps: open it").ofType("Bug").blockedBy("CHK-2"));

    assertEquals(
        List.of("WaitsForNoOther"), review.findings().stream().map(Finding::check).toList());
    assertEquals(Outcome.NOT_APPLICABLE, review.letter(Letter.VALUABLE));
  }

  @Test
  void doesNotJudgeWhatIsNotClassified() {
    StoryReview review = checks.review(Story.of("Improve checkout", "AC: none").ofType("Epic"));
    assertTrue(review.findings().isEmpty());
    assertTrue(review.score().isEmpty());
    assertFalse(review.letters().containsValue(Outcome.MET));
  }

  private static List<String> gaps(
      Set<String> classes,
      List<String> listed,
      Set<String> tested,
      Map<String, Set<String>> texts) {
    List<String> gaps = new ArrayList<>();
    for (String name : classes) {
      require(listed.contains(name), name + " is not listed", gaps);
      require(tested.contains(name), name + " has no test", gaps);
      texts.forEach(
          (language, keys) ->
              PARTS.forEach(
                  part -> {
                    String key = "check." + name + "." + part;
                    require(keys.contains(key), key + " is missing in " + language, gaps);
                  }));
    }
    listed.forEach(
        name -> require(classes.contains(name), name + " is listed without a class", gaps));
    texts.forEach(
        (language, keys) ->
            keys.forEach(
                key ->
                    require(
                        !key.startsWith("check.") || classes.contains(key.split("\\.")[1]),
                        key + " in " + language + " belongs to no check",
                        gaps)));
    return gaps;
  }

  private static void require(boolean holds, String otherwise, List<String> gaps) {
    if (!holds) {
      gaps.add(otherwise);
    }
  }

  private static Set<String> checksIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(StoryChecksTest::isCheck)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Path folder() throws URISyntaxException {
    Path classes =
        Path.of(StoryCheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return classes.resolve(PACKAGE.replace('.', '/'));
  }

  private static boolean isCheck(String simpleName) {
    return exists(simpleName) && StoryCheck.class.isAssignableFrom(type(simpleName));
  }

  private static Set<String> testedIn(Set<String> classes) {
    return classes.stream().filter(name -> exists(name + "Test")).collect(Collectors.toSet());
  }

  private static boolean exists(String simpleName) {
    String file = "/" + PACKAGE.replace('.', '/') + "/" + simpleName + ".class";
    return StoryChecksTest.class.getResource(file) != null;
  }

  private static Class<?> type(String simpleName) {
    try {
      return Class.forName(PACKAGE + "." + simpleName);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static Set<String> keys(String bundle) {
    return ResourceBundle.getBundle("i18n." + bundle).keySet();
  }
}
