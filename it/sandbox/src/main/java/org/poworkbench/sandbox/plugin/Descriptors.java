package org.poworkbench.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads {@code atlassian-plugin.xml}. */
final class Descriptors {
  /** Elements of the descriptor that declare something about the plugin itself, not a module. */
  private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

  private Descriptors() {}

  static Document read(InputStream xml) {
    try {
      return builder().parse(xml);
    } catch (IOException | SAXException e) {
      throw new PluginFailure("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<PluginModule> modules(Plugin plugin, Document descriptor) {
    return elements(descriptor).stream()
        .filter(element -> !NO_MODULES.contains(element.getTagName()))
        .map(element -> new PluginModule(plugin, element))
        .toList();
  }

  /** The {@code <resource>} elements that belong to the plugin as a whole. */
  static List<Element> resources(Element root) {
    return elements(root.getOwnerDocument()).stream()
        .filter(element -> element.getTagName().equals("resource"))
        .toList();
  }

  static Optional<String> version(Document descriptor) {
    return elements(descriptor).stream()
        .filter(element -> element.getTagName().equals("plugin-info"))
        .map(element -> element.getElementsByTagName("version"))
        .filter(versions -> versions.getLength() > 0)
        .map(versions -> versions.item(0).getTextContent().trim())
        .findFirst();
  }

  private static List<Element> elements(Document descriptor) {
    List<Element> elements = new ArrayList<>();
    Node node = descriptor.getDocumentElement().getFirstChild();
    for (; node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Keeps the parser from printing; each problem is thrown and told once. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
