package org.poworkbench.jira.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.xml.xpath.XPathExpressionException;
import org.poworkbench.Descriptor;
import org.poworkbench.jira.story.Texts;

/** The app's texts in one language, as Jira fills them in. */
public final class BundleTexts implements Texts {

  public static final BundleTexts ENGLISH = new BundleTexts(Locale.ROOT);
  public static final BundleTexts GERMAN = new BundleTexts(Locale.GERMAN);

  private static final List<String> NAMES = names();

  private final Locale locale;

  private BundleTexts(Locale locale) {
    this.locale = locale;
  }

  private static List<String> names() {
    try {
      return Descriptor.texts("//resource[@type='i18n']/@location");
    } catch (XPathExpressionException failure) {
      throw new IllegalArgumentException(failure);
    }
  }

  @Override
  public String text(String key, Object... arguments) {
    String pattern =
        NAMES.stream()
            .map(name -> ResourceBundle.getBundle(name, locale))
            .filter(bundle -> bundle.containsKey(key))
            .map(bundle -> bundle.getString(key))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No text for " + key));
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
