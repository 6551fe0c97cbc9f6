package org.poworkbench.sandbox.web.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.poworkbench.sandbox.web.fragment.Conditions;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** {@code <web-resource>}: scripts and styles of apps, by key and by context. */
public final class WebResources implements ModuleType {
  private final Map<String, WebResource> byKey = new ConcurrentHashMap<>();

  @Override
  public String element() {
    return "web-resource";
  }

  @Override
  public void check(PluginModule module) {
    for (Element transformer : transformers(module)) {
      if (!transformer.getAttribute("key").equals("jsI18n")) {
        throw module.failed(
            "asks for the transformer '"
                + transformer.getAttribute("key")
                + "', which Jira 11 is not known to have");
      }
    }
    for (WebResource.File file : files(module)) {
      if (!file.isFolder() && module.plugin().resource(file.location()).isEmpty()) {
        throw module.failed("names the file " + file.location() + ", which is not in the jar");
      }
    }
    Set<String> own =
        module.plugin().modules(element()).stream()
            .map(PluginModule::completeKey)
            .collect(Collectors.toSet());
    for (String dependency : texts(module, "dependency")) {
      if (!own.contains(dependency) && !isKnown(dependency)) {
        throw module.failed("depends on " + dependency + ", which is not there");
      }
    }
    Conditions.check(module, module.xml());
  }

  @Override
  public void enable(PluginModule module) {
    Set<String> translated =
        module.children("transformation").stream()
            .map(transformation -> transformation.getAttribute("extension"))
            .collect(Collectors.toSet());
    byKey.put(
        module.completeKey(),
        new WebResource(
            module,
            files(module),
            texts(module, "dependency"),
            Set.copyOf(texts(module, "context")),
            translated,
            Conditions.of(module, module.xml())));
  }

  @Override
  public void disable(PluginModule module) {
    byKey.remove(module.completeKey());
  }

  /** Whether this is a web-resource of Jira or of an enabled app. */
  public boolean isKnown(String key) {
    return HostResources.has(key) || byKey.containsKey(key);
  }

  Optional<WebResource> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** What is wanted by key or through a context, each after what it depends on, each once. */
  List<WebResource> wanted(
      Set<String> keys, Set<String> contexts, Map<String, Object> conditionContext) {
    Map<String, WebResource> ordered = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>(keys);
    byKey.values().stream()
        .filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
        .map(WebResource::key)
        .sorted()
        .forEach(all::add);
    all.forEach(key -> add(key, ordered, new LinkedHashSet<>()));
    return ordered.values().stream()
        .filter(resource -> resource.condition().test(conditionContext))
        .toList();
  }

  private void add(String key, Map<String, WebResource> ordered, Set<String> path) {
    WebResource resource = byKey.get(key);
    if (resource == null || ordered.containsKey(key) || !path.add(key)) {
      return;
    }
    resource.dependencies().forEach(dependency -> add(dependency, ordered, path));
    ordered.put(key, resource);
  }

  private static List<WebResource.File> files(PluginModule module) {
    return module.children("resource").stream()
        .filter(resource -> resource.getAttribute("type").equals("download"))
        .map(
            resource ->
                new WebResource.File(
                    resource.getAttribute("name"), withoutSlash(resource.getAttribute("location"))))
        .toList();
  }

  private static String withoutSlash(String location) {
    return location.startsWith("/") ? location.substring(1) : location;
  }

  private static List<String> texts(PluginModule module, String child) {
    return module.children(child).stream()
        .map(element -> element.getTextContent().strip())
        .toList();
  }

  private static List<Element> transformers(PluginModule module) {
    List<Element> transformers = new ArrayList<>();
    for (Element transformation : module.children("transformation")) {
      for (Node node = transformation.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element && element.getTagName().equals("transformer")) {
          transformers.add(element);
        }
      }
    }
    return transformers;
  }
}
