package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Gives a request's thread what Jira's services ask of it, and takes it away again. */
public interface JiraThreads {
  void enter(ApplicationUser userOrNull, Locale locale);

  void leave();

  /** Texts of Jira and of the apps in the language of the thread. */
  I18nHelper texts();
}
