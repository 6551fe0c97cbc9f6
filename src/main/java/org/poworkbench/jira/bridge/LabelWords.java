package org.poworkbench.jira.bridge;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of labels. Whether Jira's Label is a class or an interface is not settled, so they are read by name. */
public final class LabelWords {

  private LabelWords() {}

  /** The words of these labels, sorted. */
  public static SortedSet<String> of(Collection<?> labels) {
    SortedSet<String> words = new TreeSet<>();
    labels.forEach(label -> words.add((String) Reflection.call(label, "getLabel")));
    return words;
  }
}
