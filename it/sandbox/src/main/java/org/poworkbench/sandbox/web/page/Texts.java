package org.poworkbench.sandbox.web.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sandbox's own texts in the reader's language, English where there is none. Apostrophes are doubled as in Jira. */
public final class Texts {
  private static final List<String> BUNDLES =
      List.of(
          "org.poworkbench.sandbox.web.texts",
          "org.poworkbench.sandbox.pages.texts",
          "org.poworkbench.sandbox.workflow.texts",
          "org.poworkbench.sandbox.dashboard.texts",
          "org.poworkbench.sandbox.boards.texts");
  private static final Control NO_FALLBACK_TO_THE_MACHINES_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;

  public Texts(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The text of a key, or the key itself so that a gap is seen. */
  public String of(String key, Object... arguments) {
    for (String name : BUNDLES) {
      try {
        ResourceBundle bundle =
            ResourceBundle.getBundle(name, locale, NO_FALLBACK_TO_THE_MACHINES_LANGUAGE);
        if (bundle.containsKey(key)) {
          return new MessageFormat(bundle.getString(key), locale).format(arguments);
        }
      } catch (MissingResourceException e) {
        // The bundle of another part of the sandbox may not be there; the next is asked.
      }
    }
    return key;
  }
}
