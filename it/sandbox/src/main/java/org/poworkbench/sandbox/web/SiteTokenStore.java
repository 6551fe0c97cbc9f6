package org.poworkbench.sandbox.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.Settings;

/** Tokens among the site's settings. */
public final class SiteTokenStore implements PersonalAccessTokens.Store {
  private final Settings settings;

  public SiteTokenStore(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Map<String, String> startingWith(String prefix) {
    return settings.all().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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
