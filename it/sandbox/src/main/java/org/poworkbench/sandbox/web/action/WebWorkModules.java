package org.poworkbench.sandbox.web.action;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;
import webwork.action.Action;

/** {@code <webwork1>}: actions of apps by their alias. */
public final class WebWorkModules implements ModuleType {
  private final Map<String, ActionDefinition> byAlias = new ConcurrentHashMap<>();

  @Override
  public String element() {
    return "webwork1";
  }

  @Override
  public void check(PluginModule module) {
    for (ActionDefinition action : ActionDefinitions.of(module)) {
      if (!Action.class.isAssignableFrom(module.load(action.className()))) {
        throw module.failed(action.className() + " is no action");
      }
      action.roles().stream()
          .filter(role -> !ActionDefinition.KNOWN_ROLES.contains(role))
          .findFirst()
          .ifPresent(
              role -> {
                throw module.failed("asks for the unknown role '" + role + "'");
              });
      for (String template : action.templates()) {
        if (module.plugin().resource(template).isEmpty()) {
          throw module.failed("names the template " + template + ", which is not in the jar");
        }
      }
    }
  }

  @Override
  public void enable(PluginModule module) {
    for (ActionDefinition action : ActionDefinitions.of(module)) {
      ActionDefinition other = byAlias.putIfAbsent(action.alias(), action);
      if (other != null) {
        throw module.failed(
            "names the action "
                + action.alias()
                + ", which "
                + other.module().completeKey()
                + " has already");
      }
    }
  }

  @Override
  public void disable(PluginModule module) {
    byAlias.values().removeIf(action -> action.module() == module);
  }

  Optional<ActionDefinition> find(String alias) {
    return Optional.ofNullable(byAlias.get(alias));
  }
}
