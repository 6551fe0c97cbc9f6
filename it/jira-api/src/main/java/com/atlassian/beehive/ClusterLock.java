package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Source: used in an app compiled for Jira 11.3.10. */
public interface ClusterLock extends Lock {}
