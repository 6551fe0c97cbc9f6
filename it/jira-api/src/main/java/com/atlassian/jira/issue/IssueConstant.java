package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/** Source: Implemented in an app compiled for Jira 11.0.0; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
@SuppressWarnings({"rawtypes", "ComparableType"})
public interface IssueConstant extends Comparable {
  String getId();

  String getName();

  String getDescription();

  Long getSequence();

  String getIconUrl();

  String getIconUrlHtml();

  String getCompleteIconUrl();

  String getNameTranslation();

  String getNameTranslation(String locale);

  String getNameTranslation(I18nHelper i18nHelper);

  String getDescTranslation();

  String getDescTranslation(String locale);

  String getDescTranslation(I18nHelper i18nHelper);
}
