package org.poworkbench.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The texts that enabled apps bring along as resources of the type {@code i18n}. */
public final class AppTexts implements PluginListener {
  private final Map<String, Plugin> plugins = new ConcurrentHashMap<>();
  private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

  @Override
  public void enabled(Plugin plugin) {
    plugins.put(plugin.key(), plugin);
    texts.clear();
  }

  @Override
  public void disabling(Plugin plugin) {
    plugins.remove(plugin.key());
    texts.clear();
  }

  /** The text in the language, or in the bundle's own where that has none. */
  public Optional<String> find(Locale locale, String key) {
    return Optional.ofNullable(all(locale).get(key));
  }

  /** All texts by key. */
  public Map<String, String> all(Locale locale) {
    return texts.computeIfAbsent(locale, this::read);
  }

  private Map<String, String> read(Locale locale) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Plugin plugin : plugins.values()) {
      for (String bundle : bundles(plugin)) {
        for (String suffix : suffixes(locale)) {
          all.putAll(read(plugin, bundle + suffix + ".properties"));
        }
      }
    }
    return Map.copyOf(all);
  }

  private static List<String> bundles(Plugin plugin) {
    return Stream.concat(
            Descriptors.resources(plugin.descriptor()).stream(),
            plugin.modules().stream().flatMap(module -> module.children("resource").stream()))
        .filter(resource -> resource.getAttribute("type").equals("i18n"))
        .map(AppTexts::path)
        .toList();
  }

  private static String path(Element resource) {
    return resource.getAttribute("location").trim().replace('.', '/');
  }

  /** From the general to the special, as a later file overrides an earlier one. */
  private static List<String> suffixes(Locale locale) {
    List<String> suffixes = new ArrayList<>(List.of(""));
    if (!locale.getLanguage().isEmpty()) {
      suffixes.add("_" + locale.getLanguage());
      if (!locale.getCountry().isEmpty()) {
        suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
      }
    }
    return suffixes;
  }

  /** Read as ISO-8859-1, so that a text with an unescaped umlaut shows as it would in the strictest Jira. */
  private static Map<String, String> read(Plugin plugin, String path) {
    Properties properties = new Properties();
    plugin
        .resource(path)
        .ifPresent(
            file -> {
              try (InputStream content = file) {
                properties.load(content);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    Map<String, String> texts = new LinkedHashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
