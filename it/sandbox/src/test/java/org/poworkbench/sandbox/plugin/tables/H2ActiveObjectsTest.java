package org.poworkbench.sandbox.plugin.tables;

import org.poworkbench.sandbox.data.FreshDatabase;

class H2ActiveObjectsTest extends ActiveObjectsContract {
  @Override
  FreshDatabase database() {
    return FreshDatabase.H2;
  }
}
