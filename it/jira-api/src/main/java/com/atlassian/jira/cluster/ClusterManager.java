package com.atlassian.jira.cluster;

import java.util.Collection;

/** Source: Used in apps compiled for Jira 8. */
public interface ClusterManager {
  String getNodeId();

  boolean isClustered();

  boolean isClusterLicensed();

  Collection<Node> findLiveNodes();
}
