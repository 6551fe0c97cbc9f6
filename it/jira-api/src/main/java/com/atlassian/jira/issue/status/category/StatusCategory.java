package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/** Source: Implemented in an app compiled for Jira 11.0.0; used in apps compiled for Jira 8. */
public interface StatusCategory extends Comparable<StatusCategory> {
  Long getId();

  String getKey();

  String getName();

  String getTranslatedName();

  String getTranslatedName(String locale);

  String getTranslatedName(I18nHelper i18nHelper);

  String getColorName();

  Long getSequence();

  List<String> getAliases();

  String getPrimaryAlias();
}
