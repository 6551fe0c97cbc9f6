package com.atlassian.jira.cluster;

/** Source: element type in apps compiled for Jira 8 (ClusterManager.findLiveNodes). */
public class Node {
  private Node() {}
}
