package org.poworkbench.sandbox.plugin;

/** What the host does with one kind of element of {@code atlassian-plugin.xml}, such as {@code <rest>}. */
public interface ModuleType {
  /** The name of the element. */
  String element();

  /**
   * Checks what can be told from the declaration and the plugin's classes, before its context starts.
   *
   * @throws PluginFailure with the reason
   */
  void check(PluginModule module);

  /** Makes the module work; the plugin's context is up. Any exception disables the whole plugin. */
  void enable(PluginModule module);

  /** Takes the module away; called for enabled modules only, before the context is closed. */
  void disable(PluginModule module);
}
