package org.poworkbench.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The services of Jira and its platform that this sandbox offers to apps, each under the interface by which apps ask for it.
 * Component lookups and the bundle host's service registry both read it.
 */
public final class HostServices {
  private final Map<Class<?>, Object> services = new LinkedHashMap<>();

  /** Offers a service; a second offer for the same interface is a mistake of composition. */
  public synchronized <T> void offer(Class<T> type, T service) {
    if (!type.isInstance(service)) {
      throw new IllegalArgumentException(service + " is no " + type.getName());
    }
    if (services.putIfAbsent(type, service) != null) {
      throw new IllegalStateException(type.getName() + " is offered twice");
    }
  }

  /** The service offered under this interface. */
  public <T> T get(Class<T> type) {
    return find(type)
        .orElseThrow(
            () -> new IllegalStateException("The sandbox offers no " + type.getName() + "."));
  }

  /** The service offered under this interface, if there is one. */
  public synchronized <T> Optional<T> find(Class<T> type) {
    return Optional.ofNullable(type.cast(services.get(type)));
  }

  /** All services in the order in which they were offered. */
  public synchronized Map<Class<?>, Object> all() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(services));
  }
}
