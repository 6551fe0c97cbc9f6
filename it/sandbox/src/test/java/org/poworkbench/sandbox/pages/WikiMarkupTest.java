package org.poworkbench.sandbox.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiMarkupTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          heading | h3. Acceptance criteria | <h3
          bold    | *loud*                  | <strong>loud</strong>
          bullets | * one                   | <li>one</li>
          numbers | # one                   | <ol
          code    | {code}x < y{code}       | x &lt; y""")
  void readsTheMarkupOfJira(String name, String markup, String expected) {
    assertTrue(WikiMarkup.html(markup).contains(expected), WikiMarkup.html(markup));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "[click|javascript:alert(1)]",
        "!x.png|onerror=alert(1)!",
        "{color:red\" onmouseover=\"alert(1)}x{color}",
        "[x|http://a\" onclick=\"alert(1)]",
        "<img src=x onerror=alert(1)>"
      })
  void lestNothingRun(String hostile) {
    String html = WikiMarkup.html(hostile);
    org.jsoup.nodes.Document page = org.jsoup.Jsoup.parseBodyFragment(html);
    assertEquals(0, page.select("script, img, iframe, object").size(), html);
    page.getAllElements()
        .forEach(
            element ->
                element
                    .attributes()
                    .forEach(
                        attribute -> {
                          assertFalse(attribute.getKey().startsWith("on"), html);
                          assertFalse(attribute.getValue().startsWith("javascript:"), html);
                        }));
  }

  @Test
  void showsAVeryLongTextAsTyped() {
    String text = "* <b>\n".repeat(WikiMarkup.LONGEST_PARSED);

    assertTrue(WikiMarkup.html(text).startsWith("<pre>* &lt;b&gt;"));
  }

  @Test
  void saysNothingOfNothing() {
    assertEquals("", WikiMarkup.html(null));
  }
}
