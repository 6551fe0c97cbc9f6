package com.atlassian.beehive;

/** Source: used in an app compiled for Jira 11.3.10. */
public interface ClusterLockService {
  ClusterLock getLockForName(String lockName);
}
