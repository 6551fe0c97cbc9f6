package org.poworkbench.sandbox.web.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The {@code <condition>}s of a fragment, alone or in {@code <conditions type="AND|OR">}. */
public final class Conditions {
  private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);

  private Conditions() {}

  /** Looks at the classes that the conditions name. */
  public static void check(PluginModule module, Element parent) {
    for (Element child : children(parent)) {
      if (child.getTagName().equals("conditions")) {
        String type = child.getAttribute("type");
        if (!type.isEmpty() && !type.equals("AND") && !type.equals("OR")) {
          throw module.failed("has conditions of the unknown type '" + type + "'");
        }
        check(module, child);
      } else if (!Condition.class.isAssignableFrom(module.load(child.getAttribute("class")))) {
        throw module.failed(child.getAttribute("class") + " is no condition");
      }
    }
  }

  /** The conditions as one question; a fragment without any is always shown. */
  public static Predicate<Map<String, Object>> of(PluginModule module, Element parent) {
    return all(
        module,
        parent,
        parent.getAttribute("type").equals("OR") && parent.getTagName().equals("conditions"));
  }

  private static Predicate<Map<String, Object>> all(
      PluginModule module, Element parent, boolean or) {
    List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
    for (Element child : children(parent)) {
      parts.add(
          child.getTagName().equals("conditions") ? of(module, child) : single(module, child));
    }
    if (parts.isEmpty()) {
      return context -> true;
    }
    return or
        ? context -> parts.stream().anyMatch(part -> part.test(context))
        : context -> parts.stream().allMatch(part -> part.test(context));
  }

  private static Predicate<Map<String, Object>> single(PluginModule module, Element xml) {
    Condition condition = (Condition) module.plugin().create(xml.getAttribute("class"));
    condition.init(new HashMap<>(PluginModule.parametersOf(xml)));
    boolean inverted = Boolean.parseBoolean(xml.getAttribute("invert"));
    return context -> holds(module, condition, context) != inverted;
  }

  // A condition that throws hides its fragment and is told in the log; the page goes on.
  private static boolean holds(
      PluginModule module, Condition condition, Map<String, Object> context) {
    try {
      return condition.shouldDisplay(context);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("A condition of {} failed", module.completeKey(), e);
      return false;
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && (element.getTagName().equals("condition")
              || element.getTagName().equals("conditions"))) {
        children.add(element);
      }
    }
    return children;
  }
}
