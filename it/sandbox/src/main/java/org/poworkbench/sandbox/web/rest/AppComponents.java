package org.poworkbench.sandbox.web.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Configuration;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.SupplierInstanceBinding;
import org.glassfish.jersey.server.spi.ComponentProvider;
import org.poworkbench.sandbox.plugin.Plugin;

/** Lets the app's Spring context make the app's JAX-RS classes. Jersey finds this by its service file. */
public final class AppComponents implements ComponentProvider {
  static final String PLUGIN = "sandbox.plugin";

  private InjectionManager injection;
  private Plugin plugin;

  @Override
  public void initialize(InjectionManager injectionManager) {
    injection = injectionManager;
    plugin = (Plugin) injectionManager.getInstance(Configuration.class).getProperty(PLUGIN);
  }

  @Override
  public boolean bind(Class<?> component, Set<Class<?>> contracts) {
    if (plugin == null || component.getClassLoader() != plugin.loader()) {
      return false;
    }
    bindTyped(component, contracts);
    return true;
  }

  private <T> void bindTyped(Class<T> component, Set<Class<?>> contracts) {
    Supplier<T> made = () -> component.cast(make(component));
    SupplierInstanceBinding<T> binding = Bindings.supplier(made).to(component);
    contracts.forEach(contract -> binding.to(raw(contract)));
    if (!contracts.isEmpty()) {
      binding.in(Singleton.class);
    }
    injection.register(binding);
  }

  private Object make(Class<?> component) {
    Object made = plugin.create(component.getName());
    injection.inject(made);
    return made;
  }

  @SuppressWarnings("unchecked") // Jersey has said that the component implements the contract.
  private static <T> Class<? super T> raw(Class<?> contract) {
    return (Class<? super T>) contract;
  }

  @Override
  public void done() {
    // All was bound one by one.
  }
}
