package org.poworkbench.sandbox.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a {@code <dashboard-item>} says of itself; whatever is missing is a failure that names it. */
record ItemDeclaration(
    PluginModule module,
    Element title,
    Optional<Element> description,
    List<String> categories,
    String author,
    String thumbnail,
    String amdModule,
    boolean configurable,
    Element view) {

  static ItemDeclaration of(PluginModule module) {
    Element definition = only(module, module.children("definition"), "definition");
    Element author = only(module, children(definition, "author"), "author");
    Element categories = only(module, children(definition, "categories"), "categories");
    Element thumbnail = only(module, children(definition, "thumbnail"), "thumbnail");
    return new ItemDeclaration(
        module,
        only(module, children(definition, "title"), "title"),
        module.children("description").stream().findFirst(),
        texts(module, children(categories, "category"), "category"),
        texts(module, children(author, "name"), "name of an author").get(0),
        present(module, thumbnail.getAttribute("location"), "location of a thumbnail"),
        present(module, module.childText("amd-module").orElse(""), "amd-module"),
        Boolean.parseBoolean(module.attribute("configurable").orElse("false")),
        view(module));
  }

  private static Element view(PluginModule module) {
    return module.children("resource").stream()
        .filter(resource -> resource.getAttribute("name").equals("view"))
        .findFirst()
        .orElseThrow(() -> module.failed("has no view resource"));
  }

  private static Element only(PluginModule module, List<Element> found, String name) {
    if (found.size() != 1) {
      throw module.failed("has " + (found.isEmpty() ? "no <" : "more than one <") + name + ">");
    }
    return found.get(0);
  }

  private static List<String> texts(PluginModule module, List<Element> elements, String what) {
    List<String> texts =
        elements.stream().map(element -> element.getTextContent().strip()).toList();
    if (texts.isEmpty() || texts.contains("")) {
      throw module.failed("has no " + what);
    }
    return texts;
  }

  private static String present(PluginModule module, String text, String what) {
    if (text.isBlank()) {
      throw module.failed("has no " + what);
    }
    return text;
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
