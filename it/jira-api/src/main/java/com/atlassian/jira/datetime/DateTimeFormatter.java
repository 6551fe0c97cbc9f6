package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;

/** Source: used in apps compiled for Jira 11. */
public interface DateTimeFormatter {
  DateTimeFormatter forLoggedInUser();

  DateTimeFormatter forUser(ApplicationUser user);

  DateTimeFormatter withStyle(DateTimeStyle style);

  DateTimeFormatter withLocale(Locale locale);

  String format(Date date);
}
