package org.poworkbench.sandbox.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One module of a plugin as its descriptor declares it. */
public final class PluginModule {
  private final Plugin plugin;
  private final Element xml;
  private volatile boolean enabled;
  private volatile String failure;

  PluginModule(Plugin plugin, Element xml) {
    this.plugin = plugin;
    this.xml = xml;
  }

  public Plugin plugin() {
    return plugin;
  }

  /** The name of the element, such as {@code rest}. */
  public String type() {
    return xml.getTagName();
  }

  public String key() {
    return xml.getAttribute("key");
  }

  /** Plugin key and module key, as {@code org.poworkbench:po-story-panel}. */
  public String completeKey() {
    return plugin.key() + ":" + key();
  }

  public Element xml() {
    return xml;
  }

  public boolean enabled() {
    return enabled;
  }

  /** Why the module does not work, if it does not. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** The attribute, or empty where it is missing or blank. */
  public Optional<String> attribute(String name) {
    return Optional.of(xml.getAttribute(name).trim()).filter(value -> !value.isEmpty());
  }

  /** The attribute, which the module cannot do without. */
  public String requiredAttribute(String name) {
    return attribute(name).orElseThrow(() -> failed("has no attribute '" + name + "'"));
  }

  /** The direct child elements of this name, in order. */
  public List<Element> children(String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  /** The text of the first child element of this name, trimmed; empty where it is missing or blank. */
  public Optional<String> childText(String name) {
    return children(name).stream()
        .findFirst()
        .map(element -> element.getTextContent().trim())
        .filter(text -> !text.isEmpty());
  }

  /** The {@code <param name="" value=""/>} children; a value may also stand as text. */
  public Map<String, String> parameters() {
    return parametersOf(xml);
  }

  /** The {@code <param>} children of an element. */
  public static Map<String, String> parametersOf(Element parent) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals("param")) {
        parameters.put(
            element.getAttribute("name"),
            element.hasAttribute("value")
                ? element.getAttribute("value")
                : element.getTextContent().trim());
      }
    }
    return parameters;
  }

  /** The class of the app by this name; its absence is a failure that names module and class. */
  public Class<?> load(String className) {
    try {
      return plugin.loader().loadClass(className);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new PluginFailure(
          "The module '" + key() + "' names the class " + className + ", which does not load: " + e,
          e);
    }
  }

  /** A failure of this module, told as '<code>The module 'key' (type) what</code>.' */
  public PluginFailure failed(String what) {
    return new PluginFailure("The module '" + key() + "' (" + type() + ") " + what + ".");
  }

  void nowEnabled() {
    enabled = true;
    failure = null;
  }

  void nowDisabled() {
    enabled = false;
  }

  void nowFailed(String reason) {
    enabled = false;
    failure = reason;
  }
}
