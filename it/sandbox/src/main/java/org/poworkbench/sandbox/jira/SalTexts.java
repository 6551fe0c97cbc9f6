package org.poworkbench.sandbox.jira;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.util.Locale;

/** Texts and language as the shared application layer asks for them. */
final class SalTexts implements I18nResolver, LocaleResolver {
  private final Texts texts;

  SalTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String getText(String key) {
    return getText(getLocale(), key);
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return getText(getLocale(), key, arguments);
  }

  @Override
  public String getText(Locale locale, String key) {
    return new LocalTexts(texts, locale).getText(key);
  }

  @Override
  public String getText(Locale locale, String key, Serializable... arguments) {
    return new LocalTexts(texts, locale).getText(key, (Object) arguments);
  }

  @Override
  public Locale getLocale() {
    return ThreadContext.require("LocaleResolver.getLocale").locale();
  }
}
