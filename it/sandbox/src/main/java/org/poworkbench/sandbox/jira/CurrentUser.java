package org.poworkbench.sandbox.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.poworkbench.sandbox.data.Person;

/** The person, language and texts of the running thread. */
final class CurrentUser implements JiraAuthenticationContext {
  private static final String NAME = "JiraAuthenticationContext";

  private final JiraObjects objects;
  private final Texts texts;

  CurrentUser(JiraObjects objects, Texts texts) {
    this.objects = objects;
    this.texts = texts;
  }

  @Override
  public ApplicationUser getLoggedInUser() {
    return objects.user(ThreadContext.require(NAME).user());
  }

  @Override
  public boolean isLoggedInUser() {
    return getLoggedInUser() != null;
  }

  @Override
  public Locale getLocale() {
    return ThreadContext.require(NAME).locale();
  }

  @Override
  public I18nHelper getI18nHelper() {
    return new LocalTexts(texts, getLocale());
  }

  /** A person without a chosen language keeps the language of the thread. */
  @Override
  public void setLoggedInUser(ApplicationUser user) {
    Locale locale = getLocale();
    Person person = user == null ? null : objects.site().people().byKey(user.getKey()).orElse(null);
    ThreadContext.enter(
        person,
        person == null || person.locale() == null
            ? locale
            : Locale.forLanguageTag(person.locale().replace('_', '-')));
  }

  @Override
  public void clearLoggedInUser() {
    setLoggedInUser(null);
  }
}
