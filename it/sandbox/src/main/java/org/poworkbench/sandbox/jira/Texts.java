package org.poworkbench.sandbox.jira;

import java.util.Locale;
import java.util.Optional;

/** The texts of Jira and of the installed apps, as patterns of {@link java.text.MessageFormat}. */
public interface Texts {
  /** The pattern in the language, or in English where that language has none. */
  Optional<String> pattern(Locale locale, String key);

  /** Knows no text. */
  static Texts none() {
    return (locale, key) -> Optional.empty();
  }
}
