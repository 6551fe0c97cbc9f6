package org.poworkbench.sandbox.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.poworkbench.sandbox.data.Settings;

/** The site's properties, as Jira and as the shared application layer ask for them. */
final class SiteProperties
    implements ApplicationProperties, com.atlassian.sal.api.ApplicationProperties {
  private static final String BASE_URL = "jira.baseurl";
  private static final Map<String, String> DEFAULTS =
      Map.of("jira.title", "Jira", BASE_URL, "http://localhost:2990/jira");

  private final Settings settings;

  SiteProperties(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String getString(String name) {
    return settings.get(name).orElse(null);
  }

  @Override
  public String getDefaultBackedString(String name) {
    return settings.get(name).orElse(DEFAULTS.get(name));
  }

  @Override
  public String getText(String name) {
    return getString(name);
  }

  @Override
  public boolean getOption(String key) {
    return Boolean.parseBoolean(getString(key));
  }

  @Override
  public void setString(String name, String value) {
    settings.set(name, value);
  }

  @Override
  public void setOption(String key, boolean value) {
    settings.set(key, Boolean.toString(value));
  }

  @Override
  public Locale getDefaultLocale() {
    return Locale.ENGLISH;
  }

  @Override
  public String getBaseUrl(UrlMode urlMode) {
    String url = getDefaultBackedString(BASE_URL);
    return switch (urlMode) {
      case CANONICAL, ABSOLUTE, AUTO -> url;
      case RELATIVE, RELATIVE_CANONICAL -> URI.create(url).getPath();
    };
  }

  @Override
  public String getDisplayName() {
    return getDefaultBackedString("jira.title");
  }

  @Override
  public String getPlatformId() {
    return "jira";
  }

  @Override
  public String getVersion() {
    return "11.3.0";
  }
}
