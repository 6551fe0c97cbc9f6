package org.poworkbench.jira.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTextTest {

  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of("plain", "plain"),
        Arguments.of("a,b", "\"a,b\""),
        Arguments.of("a;b", "a;b"),
        Arguments.of("say \"hi\"", "\"say \"\"hi\"\"\""),
        Arguments.of("two\nlines", "\"two\nlines\""),
        Arguments.of("=1+1", "'=1+1"),
        Arguments.of("+1", "'+1"),
        Arguments.of("-1", "'-1"),
        Arguments.of("@SUM(1)", "'@SUM(1)"),
        Arguments.of("\t=1", "'\t=1"),
        Arguments.of(" =1", "' =1"),
        Arguments.of("\r=1", "\"'\r=1\""),
        Arguments.of("\uff1d1", "'\uff1d1"),
        Arguments.of("a=b", "a=b"),
        Arguments.of(" padded", "\" padded\""),
        Arguments.of(-3, "-3"),
        Arguments.of(null, ""),
        Arguments.of("", ""));
  }

  @ParameterizedTest(name = "cell {index}")
  @MethodSource("cells")
  void writesACellThatNoProgramTakesForAFormula(Object content, String written) {
    assertEquals(
        "\uFEFF" + written + ",x\r\n",
        new CsvText(",").line(Arrays.asList(content, "x")).toString());
  }

  @Test
  void quotesTheSeparatorOfTheLanguage() {
    assertEquals(
        "\uFEFF\"a;b\";a,b\r\n", new CsvText(";").line(Arrays.asList("a;b", "a,b")).toString());
  }
}
