package org.poworkbench.sandbox.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What can be told of an app's modules from their declarations, before its context starts. */
final class ModuleChecks {
  /** Elements whose text is the name of a class; so is that of every element that ends in {@code -class}. */
  private static final Set<String> TEXT_IS_CLASS = Set.of("entity", "upgradeTask");

  private final Map<String, ModuleType> types;

  ModuleChecks(Map<String, ModuleType> types) {
    this.types = types;
  }

  /** Keys and kinds of the modules; needs no class of the app. */
  void checkDeclarations(Plugin plugin) {
    Set<String> keys = new HashSet<>();
    for (PluginModule module : plugin.modules()) {
      if (module.key().isBlank()) {
        throw new PluginFailure("A module <" + module.type() + "> has no key.");
      }
      if (!keys.add(module.key())) {
        throw new PluginFailure("Two modules have the key '" + module.key() + "'.");
      }
      if (!types.containsKey(module.type())) {
        throw new PluginFailure(
            "The module '" + module.key() + "' is of the unknown type <" + module.type() + ">.");
      }
    }
  }

  /** The classes that the declarations name, and what each kind of module asks for. */
  void checkModules(Plugin plugin) {
    for (PluginModule module : plugin.modules()) {
      try {
        check(module);
      } catch (PluginFailure e) {
        module.nowFailed(e.getMessage());
        throw e;
      }
    }
  }

  private void check(PluginModule module) {
    try {
      classNames(module.xml()).forEach(module::load);
      types.get(module.type()).check(module);
    } catch (PluginFailure e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw new PluginFailure("The module '" + module.key() + "' is refused: " + Reasons.of(e), e);
    }
  }

  private static List<String> classNames(Element element) {
    List<String> names = new ArrayList<>();
    if (!element.getAttribute("class").isBlank()) {
      names.add(element.getAttribute("class").trim());
    }
    if (namesClassInText(element.getTagName())) {
      names.add(element.getTextContent().trim());
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element childElement) {
        names.addAll(classNames(childElement));
      }
    }
    return names;
  }

  private static boolean namesClassInText(String tag) {
    return TEXT_IS_CLASS.contains(tag) || tag.endsWith("-class");
  }
}
