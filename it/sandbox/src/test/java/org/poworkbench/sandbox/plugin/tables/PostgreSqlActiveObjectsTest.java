package org.poworkbench.sandbox.plugin.tables;

import org.poworkbench.sandbox.data.FreshDatabase;

class PostgreSqlActiveObjectsTest extends ActiveObjectsContract {
  @Override
  FreshDatabase database() {
    return FreshDatabase.POSTGRESQL;
  }
}
