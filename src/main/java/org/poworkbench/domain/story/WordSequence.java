package org.poworkbench.domain.story;

import java.util.List;

/** The words of one text, with questions by position; positions outside hold no word. */
final class WordSequence {
  private static final String OPENING = "([\"\u201c\u201e";
  private static final String CLOSING = ")]\"\u201d\u201c";

  private final String text;
  private final List<Word> words;

  WordSequence(String text) {
    this.text = text;
    this.words = Words.of(text);
  }

  WordSequence(Phrase phrase) {
    this.text = phrase.raw();
    this.words = phrase.words();
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return words.get(index);
  }

  String lower(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }

  Word.Gap gap(int index) {
    return words.get(index).gap();
  }

  /** One mark such as a slash, and no space, stands between this word and the one before. */
  boolean joins(int index) {
    return gap(index) == Word.Gap.HYPHEN
        && index > 0
        && words.get(index).start() - words.get(index - 1).end() == 1;
  }

  /** The words begin here, in this order. */
  boolean reads(int index, String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!lower(index + i).equals(expected[i])) {
        return false;
      }
    }
    return true;
  }

  /** The text from one word up to another one, that one not included; with brackets and quotes. */
  Phrase phrase(TextField field, int from, int to) {
    int start = words.get(from).start();
    int end = words.get(to - 1).end();
    if (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (end < text.length() && closes(start, end)) {
      end++;
    }
    return new Phrase(text.substring(start, end), new TextPlace(field, start, end));
  }

  /** One word of a phrase, whose text these words are, at its place in the field. */
  Phrase phraseWithin(Phrase whole, int index) {
    Word word = words.get(index);
    int offset = whole.place().start();
    return new Phrase(
        text.substring(word.start(), word.end()),
        new TextPlace(whole.place().field(), offset + word.start(), offset + word.end()));
  }

  private boolean closes(int start, int end) {
    int pair = CLOSING.indexOf(text.charAt(end));
    if (pair < 0) {
      return false;
    }
    int opened = text.indexOf(OPENING.charAt(pair), start);
    return opened >= 0 && opened < end;
  }

  boolean startsInUpperCase(int index) {
    return Character.isUpperCase(text.charAt(words.get(index).start()));
  }

  /** A word of two letters or more without one in lower case. */
  boolean isInCapitals(int index) {
    Word word = words.get(index);
    return word.end() - word.start() > 1
        && text.substring(word.start(), word.end()).chars().noneMatch(Character::isLowerCase);
  }

  boolean startsInLowerCase(int index) {
    return Character.isLowerCase(text.charAt(words.get(index).start()));
  }
}
