package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import org.poworkbench.sandbox.data.StatusKind;

/** The category of a status as Jira's API shows it. */
record SiteStatusCategory(StatusKind kind) implements StatusCategory {
  @Override
  public Long getId() {
    return kind.id();
  }

  @Override
  public String getKey() {
    return kind.key();
  }

  @Override
  public String getName() {
    return kind.displayName();
  }

  @Override
  public String getTranslatedName() {
    return kind.displayName();
  }

  @Override
  public String getTranslatedName(String locale) {
    return kind.displayName();
  }

  @Override
  public String getTranslatedName(I18nHelper i18nHelper) {
    return kind.displayName();
  }

  @Override
  public String getColorName() {
    return kind.color();
  }

  @Override
  public Long getSequence() {
    return (long) kind.ordinal() + 1;
  }

  @Override
  public List<String> getAliases() {
    return List.of(kind.displayName());
  }

  @Override
  public String getPrimaryAlias() {
    return kind.displayName();
  }

  @Override
  public int compareTo(StatusCategory other) {
    return getSequence().compareTo(other.getSequence());
  }
}
