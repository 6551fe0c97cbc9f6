package org.poworkbench.sandbox.data;

class PostgreSqlStoresTest extends StoresContract {
  @Override
  FreshDatabase database() {
    return FreshDatabase.POSTGRESQL;
  }
}
