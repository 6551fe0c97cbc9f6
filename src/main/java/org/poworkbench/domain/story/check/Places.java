package org.poworkbench.domain.story.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.TextPlace;

/** Finds where a short pattern stands in words. */
final class Places {
  private static final int MOST = 20;

  private Places() {}

  static Stream<Phrase> of(Pattern pattern, Phrase words) {
    return pattern.matcher(words.raw()).results().limit(MOST).map(hit -> part(words, hit));
  }

  private static Phrase part(Phrase words, MatchResult hit) {
    int offset = words.place().start();
    return new Phrase(
        hit.group(),
        new TextPlace(words.place().field(), offset + hit.start(), offset + hit.end()));
  }
}
