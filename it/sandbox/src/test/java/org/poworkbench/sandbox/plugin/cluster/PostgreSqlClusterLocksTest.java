package org.poworkbench.sandbox.plugin.cluster;

import org.poworkbench.sandbox.data.FreshDatabase;

class PostgreSqlClusterLocksTest extends ClusterLocksContract {
  @Override
  FreshDatabase database() {
    return FreshDatabase.POSTGRESQL;
  }
}
