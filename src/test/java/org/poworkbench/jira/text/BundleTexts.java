package org.poworkbench.jira.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.poworkbench.jira.story.Texts;

/** The app's texts in one language, as Jira fills them in. */
public final class BundleTexts implements Texts {

  public static final BundleTexts ENGLISH = new BundleTexts(Locale.ROOT);
  public static final BundleTexts GERMAN = new BundleTexts(Locale.GERMAN);

  private final Locale locale;

  private BundleTexts(Locale locale) {
    this.locale = locale;
  }

  @Override
  public String text(String key, Object... arguments) {
    String pattern =
        Stream.of("i18n.po", "i18n.po-checks")
            .map(name -> ResourceBundle.getBundle(name, locale))
            .filter(bundle -> bundle.containsKey(key))
            .map(bundle -> bundle.getString(key))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No text for " + key));
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
