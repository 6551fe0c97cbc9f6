package org.poworkbench.jira.audit;

import java.util.List;

/** Where changes of settings are told to those who supervise the site. */
public interface SettingsLog {

  /** The person at hand has changed settings of the site. */
  void siteChanged(List<SettingChange> changes);

  /** The person at hand has changed settings of this project. */
  void projectChanged(long projectId, List<SettingChange> changes);
}
