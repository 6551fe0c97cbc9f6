package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.Collection;

/** Source: implemented in an app compiled for Jira 11.3.1. */
public interface PluginUpgradeTask {
  int getBuildNumber();

  String getShortDescription();

  Collection<Message> doUpgrade() throws Exception;

  String getPluginKey();
}
