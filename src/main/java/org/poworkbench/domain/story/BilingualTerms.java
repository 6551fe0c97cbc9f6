package org.poworkbench.domain.story;

/** A list of words in each language; what one language takes out, the other does not bring back. */
record BilingualTerms(Terms english, Terms german, Terms both) {

  static BilingualTerms of(String english, String german) {
    Terms first = Terms.of(english);
    Terms second = Terms.of(german);
    return new BilingualTerms(first, second, first.and(second));
  }

  Terms in(StoryLanguage language) {
    return switch (language) {
      case ENGLISH -> english;
      case GERMAN -> german;
      case BY_TEXT -> both;
    };
  }

  /** The list without what a team has taken out. */
  Terms kept(StoryWords words, WatchedWords inEnglish, WatchedWords inGerman) {
    return in(words.language())
        .without(words.in(inEnglish).removed())
        .without(words.in(inGerman).removed());
  }

  /** The list without what a team has taken out, and with what it has put in. */
  Terms changed(StoryWords words, WatchedWords inEnglish, WatchedWords inGerman) {
    Terms kept = kept(words, inEnglish, inGerman);
    if (words.language().readsEnglish()) {
      kept = kept.with(words.in(inEnglish).added());
    }
    return words.language().readsGerman() ? kept.with(words.in(inGerman).added()) : kept;
  }
}
