package org.poworkbench.sandbox.plugin.cluster;

import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.Node;
import java.util.Collection;
import java.util.List;

/** This sandbox as a node of Jira: on PostgreSQL one of several, on H2 alone. */
public final class ThisNode implements ClusterManager {
  private final ClusterLocks locks;
  private final boolean clustered;

  public ThisNode(ClusterLocks locks, boolean clustered) {
    this.locks = locks;
    this.clustered = clustered;
  }

  /** As in Jira, a node without a cluster has no id. */
  @Override
  public String getNodeId() {
    return clustered ? locks.node() : null;
  }

  @Override
  public boolean isClustered() {
    return clustered;
  }

  @Override
  public boolean isClusterLicensed() {
    return clustered;
  }

  /** Nodes do not know each other here: only locks and rows in the database bring them together. */
  @Override
  public Collection<Node> findLiveNodes() {
    return List.of();
  }
}
