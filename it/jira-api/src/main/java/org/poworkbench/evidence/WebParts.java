package org.poworkbench.evidence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What descriptor, scripts and templates take from Jira's front end by name; names of our own are left out. */
public final class WebParts {
  private static final String OWN_PREFIX = "po";
  private static final String OWN_PLUGIN = "org.poworkbench:";

  private static final Pattern DEPENDENCIES =
      Pattern.compile(
          "\\b(?:define|require)\\s*\\(\\s*(?:[\"'][^\"']+[\"']\\s*,\\s*)?\\[([^\\]]*)\\]");
  private static final Pattern REQUIRED =
      Pattern.compile("\\brequire\\s*\\(\\s*[\"']([^\"']+)[\"']\\s*\\)");
  private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']+)[\"']");
  private static final Pattern GLOBAL = Pattern.compile("\\b((?:AJS|JIRA|WRM)\\.\\w+)");
  private static final Pattern DASHBOARD_API = Pattern.compile("\\bAPI\\.(\\w+)");
  private static final Pattern EVENT = Pattern.compile("\\b(?:Events?|Types)\\.([A-Z][A-Z_]+)\\b");
  private static final Pattern ELEMENT =
      Pattern.compile(
          "(?<=[\"'\\s(])(#[a-z][\\w-]+|\\.(?:aui-dialog2|jira-dialog|buttons|form)-[\\w-]+)");
  private static final Pattern ELEMENT_BY_ID =
      Pattern.compile("\\bgetElementById\\(\\s*[\"']([\\w-]+)[\"']");
  private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([A-Za-z_]\\w*)");
  private static final Pattern SET =
      Pattern.compile("#(?:set|foreach)\\s*\\(\\s*\\$\\{?([A-Za-z_]\\w*)");
  private static final Pattern META =
      Pattern.compile("<meta\\s+name=\"([^\"]+)\"\\s+content=\"([^\"]*)\"");

  /** A part of the front end: what kind of thing, and its name. */
  public record Part(String kind, String name) implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      int byKind = kind.compareTo(other.kind);
      return byKind == 0 ? name.compareTo(other.name) : byKind;
    }
  }

  private final Set<Part> parts = new TreeSet<>();

  private WebParts() {}

  /** All parts that the files below a folder take, each with the files that do. */
  public static Map<Part, Set<Path>> in(Path folder) {
    Map<Part, Set<Path>> parts = new TreeMap<>();
    addAll(parts, folder, ".js", WebParts::ofScript);
    addAll(parts, folder, ".vm", WebParts::ofTemplate);
    addAll(parts, folder, "atlassian-plugin.xml", WebParts::ofDescriptor);
    return parts;
  }

  private static void addAll(
      Map<Part, Set<Path>> parts, Path folder, String ending, Function<String, Set<Part>> reader) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
        for (Part part : reader.apply(Files.readString(file))) {
          parts.computeIfAbsent(part, ignored -> new TreeSet<>()).add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Set<Part> ofScript(String script) {
    WebParts found = new WebParts();
    DEPENDENCIES.matcher(script).results().forEach(list -> found.addModules(list.group(1)));
    groups(REQUIRED, script).forEach(name -> found.add("amd-module", name));
    groups(GLOBAL, script).forEach(name -> found.add("js-global", name));
    groups(DASHBOARD_API, script).forEach(name -> found.add("dashboard-api", name));
    groups(EVENT, script).forEach(name -> found.add("js-event", name));
    groups(ELEMENT, script).forEach(name -> found.add("element", name));
    groups(ELEMENT_BY_ID, script).forEach(name -> found.add("element", "#" + name));
    return found.parts;
  }

  public static Set<Part> ofTemplate(String template) {
    WebParts found = new WebParts();
    Set<String> local = groups(SET, template);
    groups(REFERENCE, template).stream()
        .filter(name -> !local.contains(name))
        .forEach(name -> found.add("velocity-name", name));
    META.matcher(template).results().forEach(found::addMeta);
    return found.parts;
  }

  public static Set<Part> ofDescriptor(String descriptor) {
    WebParts found = new WebParts();
    Element root = parsed(descriptor).getDocumentElement();
    NodeList elements = root.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      found.addElement(element, element.getParentNode() == root);
    }
    return found.parts;
  }

  private void addElement(Element element, boolean isModule) {
    String name = element.getTagName();
    if (isModule && !name.equals("plugin-info") && !name.equals("resource")) {
      add("module-type", name);
    }
    switch (name) {
      case "web-panel" -> add("panel-location", element.getAttribute("location"));
      case "web-section" -> add("section-location", element.getAttribute("location"));
      case "web-item" -> addItem(element.getAttribute("section"));
      case "context" -> add("resource-context", text(element));
      case "dependency" -> add("resource-dependency", text(element));
      case "transformer" -> add("resource-transformer", element.getAttribute("key"));
      case "resource" -> add("resource-type", element.getAttribute("type"));
      case "link" -> groups(REFERENCE, text(element)).forEach(link -> add("link-name", link));
      default -> {}
    }
    String type = element.getAttribute("class");
    if (type.startsWith("com.atlassian.")) {
      add("xml-class", type);
    }
  }

  /** An item in a section of our own stands in the place of that section. */
  private void addItem(String section) {
    int last = section.lastIndexOf('/');
    boolean own = section.substring(last + 1).startsWith(OWN_PREFIX + "-");
    if (!own) {
      add("item-section", section);
    } else if (last > 0) {
      add("section-location", section.substring(0, last));
    }
  }

  private void addModules(String list) {
    groups(QUOTED, list).forEach(name -> add("amd-module", name));
  }

  private void addMeta(MatchResult meta) {
    add("page-meta", meta.group(1));
    if (meta.group(1).equals("decorator")) {
      add("page-decorator", meta.group(2));
    }
  }

  private void add(String kind, String name) {
    boolean own =
        name.matches("[#.]?" + OWN_PREFIX + "([-/A-Z].*)?") || name.startsWith(OWN_PLUGIN);
    if (!own && !name.isEmpty()) {
      parts.add(new Part(kind, name));
    }
  }

  private static Set<String> groups(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Node node) {
    return node.getTextContent().strip();
  }

  private static Document parsed(String xml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
