package org.poworkbench.sandbox.jira;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;

/** Texts in one language. A key without a text answers itself, as in Jira. */
public record LocalTexts(Texts texts, Locale locale) implements I18nHelper {
  @Override
  public String getText(String key) {
    return format(key);
  }

  @Override
  public String getText(String key, String value1) {
    return format(key, value1);
  }

  @Override
  public String getText(String key, String value1, String value2) {
    return format(key, value1, value2);
  }

  @Override
  public String getText(String key, Object parameters) {
    if (parameters instanceof Object[] several) {
      return format(key, several);
    }
    if (parameters instanceof Collection<?> several) {
      return format(key, several.toArray());
    }
    return format(key, parameters);
  }

  @Override
  public Locale getLocale() {
    return locale;
  }

  private String format(String key, Object... parameters) {
    return texts
        .pattern(locale, key)
        .map(pattern -> new MessageFormat(pattern, locale).format(parameters))
        .orElse(key);
  }
}
