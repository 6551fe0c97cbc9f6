package org.poworkbench.sandbox.search.jql;

/** A word or sign of a query. */
record Token(Kind kind, String text, Place place) {
  enum Kind {
    WORD,
    QUOTED,
    OPERATOR,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    COMMA,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean isText() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }
}
