package org.poworkbench.sandbox;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.jira.ThreadContext;
import org.poworkbench.sandbox.web.JiraThreads;

/** Lets the thread of a request work for its reader. */
record SiteThreads(Site site, HostServices services) implements JiraThreads {
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
    return services.get(JiraAuthenticationContext.class).getI18nHelper();
  }
}
