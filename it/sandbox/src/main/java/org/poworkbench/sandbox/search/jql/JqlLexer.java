package org.poworkbench.sandbox.search.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a query into tokens by Jira's rules of quoting and escaping. */
final class JqlLexer {
  private static final String SIGNS = "=!<>~()[],&|";
  private static final Map<Character, Character> ESCAPES =
      Map.of('t', '\t', 'n', '\n', 'r', '\r', '\\', '\\', '\'', '\'', '"', '"', ' ', ' ');

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private int line = 1;
  private int lineStart;

  JqlLexer(String query) {
    this.query = query;
  }

  List<Token> tokens() throws JqlSyntaxException {
    while (skipSpace()) {
      tokens.add(next());
    }
    tokens.add(new Token(Token.Kind.END, "", here()));
    return tokens;
  }

  private boolean skipSpace() {
    while (position < query.length() && Character.isWhitespace(query.charAt(position))) {
      if (query.charAt(position) == '\n') {
        line++;
        lineStart = position + 1;
      }
      position++;
    }
    return position < query.length();
  }

  private Token next() throws JqlSyntaxException {
    char character = query.charAt(position);
    if (character == '"' || character == '\'') {
      return quoted(character);
    }
    return SIGNS.indexOf(character) >= 0 ? sign() : word();
  }

  private Token sign() {
    Place place = here();
    char character = query.charAt(position++);
    return switch (character) {
      case '(' -> new Token(Token.Kind.OPEN, "(", place);
      case ')' -> new Token(Token.Kind.CLOSE, ")", place);
      case '[' -> new Token(Token.Kind.OPEN_BRACKET, "[", place);
      case ']' -> new Token(Token.Kind.CLOSE_BRACKET, "]", place);
      case ',' -> new Token(Token.Kind.COMMA, ",", place);
      case '&' -> doubled('&', new Token(Token.Kind.AND, "&", place));
      case '|' -> doubled('|', new Token(Token.Kind.OR, "|", place));
      case '!' -> exclamation(place);
      case '<', '>' -> comparison(character, place);
      default -> new Token(Token.Kind.OPERATOR, String.valueOf(character), place);
    };
  }

  private Token doubled(char character, Token token) {
    take(character);
    return token;
  }

  private Token exclamation(Place place) {
    if (take('=')) {
      return new Token(Token.Kind.OPERATOR, "!=", place);
    }
    return take('~')
        ? new Token(Token.Kind.OPERATOR, "!~", place)
        : new Token(Token.Kind.NOT, "!", place);
  }

  private Token comparison(char character, Place place) {
    return new Token(Token.Kind.OPERATOR, character + (take('=') ? "=" : ""), place);
  }

  private boolean take(char character) {
    boolean found = position < query.length() && query.charAt(position) == character;
    if (found) {
      position++;
    }
    return found;
  }

  private Token quoted(char quote) throws JqlSyntaxException {
    Place place = here();
    int start = position++;
    StringBuilder text = new StringBuilder();
    while (position < query.length() && query.charAt(position) != quote) {
      appendQuotedCharacter(text);
    }
    if (position == query.length()) {
      throw new JqlSyntaxException(
          "The quoted string '" + query.substring(start + 1) + "' has not been completed.", place);
    }
    position++;
    return new Token(Token.Kind.QUOTED, text.toString(), place);
  }

  private void appendQuotedCharacter(StringBuilder text) throws JqlSyntaxException {
    char character = query.charAt(position);
    if (character == '\\') {
      text.append(escaped());
      return;
    }
    position++;
    if (character == '\n') {
      line++;
      lineStart = position;
    }
    text.append(character);
  }

  private Token word() throws JqlSyntaxException {
    Place place = here();
    StringBuilder text = new StringBuilder();
    boolean escaped = false;
    while (position < query.length() && !endsWord(query.charAt(position))) {
      char character = query.charAt(position);
      if (character == '\\') {
        text.append(escaped());
        escaped = true;
      } else {
        refuseReserved(character);
        text.append(character);
        position++;
      }
    }
    return new Token(kindOf(text.toString(), escaped), text.toString(), place);
  }

  private static Token.Kind kindOf(String word, boolean escaped) {
    if (escaped) {
      return Token.Kind.QUOTED;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "and" -> Token.Kind.AND;
      case "or" -> Token.Kind.OR;
      case "not" -> Token.Kind.NOT;
      default -> Token.Kind.WORD;
    };
  }

  private static boolean endsWord(char character) {
    return Character.isWhitespace(character)
        || SIGNS.indexOf(character) >= 0
        || character == '"'
        || character == '\'';
  }

  private void refuseReserved(char character) throws JqlSyntaxException {
    if (ReservedWords.contains(character)) {
      throw new JqlSyntaxException(
          "The character '"
              + character
              + "' is a reserved JQL character. You must enclose it in a string or use the escape '"
              + String.format("\\u%04x", (int) character)
              + "' instead.",
          here());
    }
  }

  private char escaped() throws JqlSyntaxException {
    Place place = here();
    int start = position;
    position++;
    char kind = position < query.length() ? query.charAt(position++) : 0;
    if (kind == 'u') {
      return unicode(start, place);
    }
    Character meaning = ESCAPES.get(kind);
    if (meaning == null) {
      throw illegalEscape(query.substring(start, Math.min(start + 2, query.length())), place);
    }
    return meaning;
  }

  private char unicode(int start, Place place) throws JqlSyntaxException {
    int end = Math.min(position + 4, query.length());
    String digits = query.substring(position, end);
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw illegalEscape(query.substring(start, end), place);
    }
    position = end;
    return (char) Integer.parseInt(digits, 16);
  }

  private static JqlSyntaxException illegalEscape(String sequence, Place place) {
    return new JqlSyntaxException(
        "'"
            + sequence
            + "' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t,"
            + " \\n, \\r, \\\\, '\\ ' and \\uXXXX.",
        place);
  }

  private Place here() {
    return new Place(line, position - lineStart + 1);
  }
}
