package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.jira.LocalTexts;
import org.poworkbench.sandbox.jira.Texts;
import org.poworkbench.sandbox.jira.ThreadContext;

/** The thread context that Jira's services of the sandbox ask for. */
public final class SiteThreads implements JiraThreads {
  private final Site site;
  private final Texts texts;

  public SiteThreads(Site site, Texts texts) {
    this.site = site;
    this.texts = texts;
  }

  @Override
  public void enter(ApplicationUser userOrNull, Locale locale) {
    Person person =
        userOrNull == null ? null : site.people().byKey(userOrNull.getKey()).orElse(null);
    ThreadContext.enter(person, locale);
  }

  @Override
  public void leave() {
    ThreadContext.leave();
  }

  @Override
  public I18nHelper texts() {
    return new LocalTexts(texts, ThreadContext.require("The texts of a page").locale());
  }
}
