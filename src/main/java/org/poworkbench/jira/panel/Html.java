package org.poworkbench.jira.panel;

/** Text inside HTML. */
final class Html {

  private Html() {}

  /** The text, safe as content and in quoted attributes. */
  static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + text.length() / 4);
    text.chars().forEach(character -> append(html, (char) character));
    return html.toString();
  }

  private static void append(StringBuilder html, char character) {
    switch (character) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.append(character);
    }
  }
}
