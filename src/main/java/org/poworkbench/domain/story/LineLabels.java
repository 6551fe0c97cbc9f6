package org.poworkbench.domain.story;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.poworkbench.domain.story.MarkedLine.Kind;

/** The headings and labels of a text, by which its writers part it: "h3. Steps", "*Expected:* …". */
public final class LineLabels {
  private static final int LONGEST = 48;
  private static final String MARKS = "*_+#{}";

  private LineLabels() {}

  /** The labels in lower case, without marks and colon, in the order of the text. */
  public static Set<String> in(Phrase text) {
    String plain = text.plain();
    Set<String> labels = new LinkedHashSet<>();
    for (MarkedLine line : MarkedLines.of(plain)) {
      if (line.is(Kind.HEADING) || line.is(Kind.TEXT) || line.is(Kind.ITEM)) {
        label(plain, line).ifPresent(labels::add);
      }
    }
    return labels;
  }

  private static Optional<String> label(String plain, MarkedLine line) {
    int end = Math.min(line.end(), line.start() + LONGEST);
    int colon = plain.substring(line.start(), end).indexOf(':');
    boolean labelled = colon >= 0;
    boolean whole = line.end() <= end && (line.is(Kind.HEADING) || isEmphasised(plain, line));
    if (!labelled && !whole) {
      return Optional.empty();
    }
    String words = words(plain.substring(line.start(), labelled ? line.start() + colon : end));
    return Optional.of(words).filter(label -> !label.isEmpty());
  }

  private static boolean isEmphasised(String plain, MarkedLine line) {
    return line.length() > 2
        && "*_+".indexOf(plain.charAt(line.start())) >= 0
        && plain.charAt(line.end() - 1) == plain.charAt(line.start());
  }

  private static String words(String label) {
    StringBuilder words = new StringBuilder(label.length());
    for (int at = 0; at < label.length(); at++) {
      if (MARKS.indexOf(label.charAt(at)) < 0) {
        words.append(label.charAt(at));
      }
    }
    return words.toString().strip().toLowerCase(Locale.ROOT);
  }
}
