package org.poworkbench.sandbox.web.velocity;

import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.resource.TemplateResources;

/** One template engine and one allow-list per installed app. */
public final class AppTemplates {
  private final Map<Plugin, Entry> entries = new WeakHashMap<>();

  private record Entry(TemplateEngine engine, MethodAllowlist allowlist) {}

  public TemplateEngine engine(Plugin plugin) {
    return entry(plugin).engine();
  }

  public MethodAllowlist allowlist(Plugin plugin) {
    return entry(plugin).allowlist();
  }

  private synchronized Entry entry(Plugin plugin) {
    return entries.computeIfAbsent(plugin, AppTemplates::entryFor);
  }

  private static Entry entryFor(Plugin plugin) {
    MethodAllowlist allowlist = new MethodAllowlist();
    return new Entry(
        new TemplateEngine(name -> plugin.resource(name).orElse(null), allowlist), allowlist);
  }

  /** What every template of an app finds besides what it is given. */
  public Map<String, Object> common(PageRequest request, I18nHelper texts) {
    Map<String, Object> model = new HashMap<>();
    model.put("i18n", texts);
    model.put("req", request.servletRequest());
    model.put("baseurl", request.servletRequest().getContextPath());
    model.put("atl_token", request.session().formToken());
    model.put("webResourceManager", new TemplateResources());
    return model;
  }
}
