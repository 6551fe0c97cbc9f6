package org.poworkbench.sandbox.plugin;

/** Takes note of apps that come and go as a whole. */
public interface PluginListener {
  /** The app's context and all its modules are up. */
  void enabled(Plugin plugin);

  /** The app is about to go; its context and modules are still up. */
  void disabling(Plugin plugin);
}
