package org.poworkbench.sandbox.web.action;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poworkbench.sandbox.plugin.PluginModule;

/**
 * One {@code <action>} or {@code <command>} of a webwork module.
 *
 * @param command the name of a {@code do…} method, or empty for {@code execute()}
 */
record ActionDefinition(
    PluginModule module,
    String className,
    String alias,
    String command,
    Set<String> roles,
    Map<String, String> views) {
  static final Set<String> KNOWN_ROLES = Set.of("admin", "sysadmin", "use");

  ActionDefinition {
    roles = Set.copyOf(roles);
    views = Map.copyOf(views);
  }

  boolean needsAdministrator() {
    return roles.contains("admin") || roles.contains("sysadmin");
  }

  boolean needsLogin() {
    return !roles.isEmpty();
  }

  List<String> templates() {
    return List.copyOf(views.values());
  }
}
