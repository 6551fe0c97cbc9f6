package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Source: A compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 11. */
public interface JiraAuthenticationContext {
  ApplicationUser getLoggedInUser();

  boolean isLoggedInUser();

  Locale getLocale();

  I18nHelper getI18nHelper();

  void setLoggedInUser(ApplicationUser user);

  void clearLoggedInUser();
}
