package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Source: element type of PluginUpgradeTask.doUpgrade in an app compiled for Jira 11.3.1. */
public interface Message extends Serializable {}
