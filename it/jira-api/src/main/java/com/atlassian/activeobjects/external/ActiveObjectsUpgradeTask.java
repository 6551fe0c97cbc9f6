package com.atlassian.activeobjects.external;

/** Source: implemented in an app compiled for Jira 11.0.0. */
public interface ActiveObjectsUpgradeTask {
  ModelVersion getModelVersion();

  void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
