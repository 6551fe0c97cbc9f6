package org.poworkbench.sandbox.plugin;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Installs apps as OSGi bundles and keeps them running. */
public interface PluginHost {
  /** Registers what the host does with a kind of module; before any app is installed. */
  void register(ModuleType type);

  /** Installs and enables the app; a failure is kept in the plugin that is returned. */
  Plugin install(Path jar);

  void enable(String pluginKey);

  void disable(String pluginKey);

  void uninstall(String pluginKey);

  Collection<Plugin> plugins();

  Optional<Plugin> plugin(String key);

  /** The enabled modules of a type over all enabled apps, in the order of installation and declaration. */
  Collection<PluginModule> enabledModules(String type);
}
