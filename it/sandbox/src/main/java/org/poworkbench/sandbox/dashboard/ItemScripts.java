package org.poworkbench.sandbox.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.w3c.dom.Element;

/** The scripts of an app that a dashboard loads: those in the context {@code atl.dashboard}, and what these need. */
final class ItemScripts {
  static final String CONTEXT = "atl.dashboard";

  private final Plugin plugin;
  private final List<PluginModule> resources;

  ItemScripts(Plugin plugin) {
    this.plugin = plugin;
    this.resources = plugin.modules("web-resource");
  }

  /** Whether one of them defines the AMD module. */
  boolean define(String amdModule) {
    Pattern definition =
        Pattern.compile("\\bdefine\\(\\s*(['\"])" + Pattern.quote(amdModule) + "\\1");
    return loaded().stream()
        .flatMap(resource -> files(resource).stream())
        .filter(file -> file.getAttribute("name").endsWith(".js"))
        .anyMatch(file -> definition.matcher(text(file.getAttribute("location"))).find());
  }

  /** Whether the address is that of a file of the app. */
  boolean serve(String address) {
    return resources.stream()
        .anyMatch(
            resource ->
                files(resource).stream()
                    .anyMatch(
                        file ->
                            address.equals(
                                "/download/resources/"
                                    + resource.completeKey()
                                    + "/"
                                    + file.getAttribute("name"))));
  }

  private Set<PluginModule> loaded() {
    Set<PluginModule> loaded = new HashSet<>();
    resources.stream()
        .filter(resource -> texts(resource, "context").contains(CONTEXT))
        .forEach(resource -> add(resource, loaded));
    return loaded;
  }

  private void add(PluginModule resource, Set<PluginModule> loaded) {
    if (loaded.add(resource)) {
      texts(resource, "dependency").stream()
          .map(this::own)
          .filter(Objects::nonNull)
          .forEach(needed -> add(needed, loaded));
    }
  }

  private PluginModule own(String completeKey) {
    return resources.stream()
        .filter(resource -> resource.completeKey().equals(completeKey))
        .findFirst()
        .orElse(null);
  }

  private static List<Element> files(PluginModule resource) {
    return resource.children("resource").stream()
        .filter(file -> file.getAttribute("type").equals("download"))
        .toList();
  }

  private static List<String> texts(PluginModule resource, String child) {
    return resource.children(child).stream()
        .map(element -> element.getTextContent().strip())
        .toList();
  }

  private String text(String location) {
    String path = location.startsWith("/") ? location.substring(1) : location;
    try (InputStream in = plugin.resource(path).orElseGet(InputStream::nullInputStream)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
