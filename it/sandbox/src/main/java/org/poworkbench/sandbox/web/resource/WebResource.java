package org.poworkbench.sandbox.web.resource;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.poworkbench.sandbox.plugin.PluginModule;

/** One {@code <web-resource>}: files, where they are wanted, what they need before them. */
record WebResource(
    PluginModule module,
    List<File> files,
    List<String> dependencies,
    Set<String> contexts,
    Set<String> translated,
    Predicate<Map<String, Object>> condition) {

  /** A file by the name in its URL and its place in the jar; a folder if both end in a slash. */
  record File(String name, String location) {
    boolean isFolder() {
      return name.endsWith("/");
    }

    Optional<String> locationOf(String wanted) {
      if (wanted.equals(name)) {
        return Optional.of(location);
      }
      boolean inside = isFolder() && wanted.startsWith(name) && !wanted.contains("..");
      return inside ? Optional.of(location + wanted.substring(name.length())) : Optional.empty();
    }
  }

  String key() {
    return module.completeKey();
  }

  Optional<InputStream> open(String name) {
    return files.stream()
        .flatMap(file -> file.locationOf(name).stream())
        .findFirst()
        .flatMap(location -> module.plugin().resource(location));
  }

  /** Whether files with this ending pass the jsI18n transformer. */
  boolean isTranslated(String name) {
    return translated.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
