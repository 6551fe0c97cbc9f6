package org.poworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts: the same keys in every language, with the same arguments, in a form that Jira reads. */
class BundlesTest {

  private static final Path BUNDLES = Path.of("target/classes/i18n");
  private static final String ENDING = ".properties";

  static Stream<String> all() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.stream().map(name -> name.substring(0, name.length() - ENDING.length()));
    }
  }

  static Stream<String> english() throws IOException {
    return all().filter(name -> !name.endsWith("_de"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("english")
  void haveTheSameKeysInEveryLanguage(String bundle) throws IOException {
    Set<String> english = bundle(bundle).stringPropertyNames();

    assertFalse(english.isEmpty());
    assertEquals(
        new TreeSet<>(english), new TreeSet<>(bundle(bundle + "_de").stringPropertyNames()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void areWrittenInAsciiWithoutLoneApostrophes(String bundle) throws IOException {
    try (InputStream file = open(bundle)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.chars().allMatch(character -> character < 128), bundle);
    }
    bundle(bundle)
        .forEach(
            (key, text) ->
                assertFalse(text.toString().replace("''", "").contains("'"), () -> "" + key));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("english")
  void takeNoMoreArgumentsInOneLanguage(String english) throws IOException {
    Properties other = bundle(english + "_de");
    bundle(english)
        .forEach(
            (key, text) ->
                assertTrue(
                    arguments(text.toString())
                            .containsAll(arguments(other.getProperty((String) key)))
                        || arguments(other.getProperty((String) key))
                            .containsAll(arguments(text.toString())),
                    () -> key + " takes other arguments"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void arePatternsThatCanBeFilledIn(String bundle) throws IOException {
    bundle(bundle)
        .forEach(
            (key, text) ->
                assertFalse(
                    new MessageFormat(text.toString()).format(new Object[] {1, 2, 3, 4}).isEmpty(),
                    () -> "" + key));
  }

  private static Set<Integer> arguments(String pattern) {
    return Arrays.stream(pattern.split("\\{"))
        .skip(1)
        .filter(part -> Character.isDigit(part.charAt(0)))
        .map(part -> part.charAt(0) - '0')
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(String name) throws IOException {
    Properties texts = new Properties();
    try (InputStream file = open(name)) {
      texts.load(file);
    }
    return texts;
  }

  private static InputStream open(String name) {
    return BundlesTest.class.getResourceAsStream("/i18n/" + name + ".properties");
  }
}
