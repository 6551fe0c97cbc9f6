package org.poworkbench.sandbox.web.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the {@code <actions>} of a webwork module. */
final class ActionDefinitions {
  private ActionDefinitions() {}

  static List<ActionDefinition> of(PluginModule module) {
    List<ActionDefinition> definitions = new ArrayList<>();
    for (Element actions : module.children("actions")) {
      for (Element action : children(actions, "action")) {
        ActionDefinition definition = action(module, action);
        definitions.add(definition);
        for (Element command : children(action, "command")) {
          definitions.add(command(definition, command));
        }
      }
    }
    if (definitions.isEmpty()) {
      throw module.failed("has no <action>");
    }
    return definitions;
  }

  private static ActionDefinition action(PluginModule module, Element xml) {
    String className = xml.getAttribute("name").strip();
    if (className.isEmpty()) {
      throw module.failed("has an action without name");
    }
    String alias = xml.getAttribute("alias").strip();
    return new ActionDefinition(
        module,
        className,
        alias.isEmpty() ? className.substring(className.lastIndexOf('.') + 1) : alias,
        "",
        roles(xml),
        views(module, xml));
  }

  private static ActionDefinition command(ActionDefinition action, Element xml) {
    String name = xml.getAttribute("name").strip();
    String alias = xml.getAttribute("alias").strip();
    if (name.isEmpty() || alias.isEmpty()) {
      throw action.module().failed("has a command without name or alias");
    }
    Set<String> roles = xml.hasAttribute("roles-required") ? roles(xml) : action.roles();
    Map<String, String> views = new HashMap<>(action.views());
    views.putAll(views(action.module(), xml));
    return new ActionDefinition(action.module(), action.className(), alias, name, roles, views);
  }

  private static Set<String> roles(Element xml) {
    return Arrays.stream(xml.getAttribute("roles-required").split("[,\\s]+"))
        .filter(role -> !role.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Map<String, String> views(PluginModule module, Element xml) {
    Map<String, String> views = new HashMap<>();
    for (Element view : children(xml, "view")) {
      String type = view.getAttribute("type");
      if (type.equals("soy")) {
        throw module.failed("has a Soy view, which the sandbox does not show");
      }
      views.put(view.getAttribute("name"), view.getTextContent().strip());
    }
    return views;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
