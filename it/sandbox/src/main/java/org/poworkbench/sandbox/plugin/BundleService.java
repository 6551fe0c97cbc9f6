package org.poworkbench.sandbox.plugin;

import org.osgi.framework.Bundle;

/**
 * A service of which each app gets its own.
 *
 * @param type the interface by which apps ask for it
 */
public record BundleService<T>(Class<T> type, Maker<T> maker) {
  /** Makes the service for the app with this bundle. */
  public interface Maker<T> {
    T make(Bundle bundle);
  }
}
