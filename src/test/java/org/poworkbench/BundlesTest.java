package org.poworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts: the same keys in every language, with the same arguments, in a form that Jira reads. */
class BundlesTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"po", "po-checks", "po-backlog-health"})
  void haveTheSameKeysInEveryLanguage(String bundle) throws IOException {
    Set<String> english = bundle(bundle).stringPropertyNames();

    assertFalse(english.isEmpty());
    assertEquals(
        new TreeSet<>(english), new TreeSet<>(bundle(bundle + "_de").stringPropertyNames()));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "po",
        "po_de",
        "po-checks",
        "po-checks_de",
        "po-backlog-health",
        "po-backlog-health_de"
      })
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
  @CsvSource({"po, po_de", "po-checks, po-checks_de", "po-backlog-health, po-backlog-health_de"})
  void takeNoMoreArgumentsInOneLanguage(String english, String german) throws IOException {
    Properties other = bundle(german);
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
  @ValueSource(
      strings = {
        "po",
        "po_de",
        "po-checks",
        "po-checks_de",
        "po-backlog-health",
        "po-backlog-health_de"
      })
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
