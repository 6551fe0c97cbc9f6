package org.poworkbench.sandbox.plugin.cluster;

import org.poworkbench.sandbox.data.FreshDatabase;

class H2ClusterLocksTest extends ClusterLocksContract {
  @Override
  FreshDatabase database() {
    return FreshDatabase.H2;
  }
}
