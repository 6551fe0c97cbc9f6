package org.poworkbench.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.Settings;
import org.poworkbench.sandbox.web.PersonalAccessTokens;

/** Keeps personal access tokens among the site's settings. */
record SiteTokens(Settings settings) implements PersonalAccessTokens.Store {
  @Override
  public Map<String, String> startingWith(String prefix) {
    return settings.all().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Optional<String> get(String key) {
    return settings.get(key);
  }

  @Override
  public void put(String key, String value) {
    settings.set(key, value);
  }

  @Override
  public void remove(String key) {
    settings.set(key, null);
  }
}
