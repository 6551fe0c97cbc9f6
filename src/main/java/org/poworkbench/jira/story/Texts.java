package org.poworkbench.jira.story;

/** Texts for people in the reader's language, by i18n key and arguments. */
@FunctionalInterface
public interface Texts {
  String text(String key, Object... arguments);
}
