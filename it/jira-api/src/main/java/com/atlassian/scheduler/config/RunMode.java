package com.atlassian.scheduler.config;

/** Source: from memory. */
public enum RunMode {
  RUN_ONCE_PER_CLUSTER,
  RUN_LOCALLY
}
