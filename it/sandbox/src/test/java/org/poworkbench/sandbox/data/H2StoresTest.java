package org.poworkbench.sandbox.data;

class H2StoresTest extends StoresContract {
  @Override
  FreshDatabase database() {
    return FreshDatabase.H2;
  }
}
