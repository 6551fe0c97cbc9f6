package org.poworkbench.sandbox.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.poworkbench.sandbox.web.page.Texts;

/** Places to go to in the demo, each with the person to go there as. */
public final class DemoTour implements Tour {
  private static final Map<String, String> PATHS = paths();

  private static Map<String, String> paths() {
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("gaps", "/browse/CHK-12");
    paths.put("german", "/browse/CHK-21");
    paths.put("create", "/secure/CreateIssue!default.jspa");
    paths.put("health", "/projects/CHK?selectedItem=po-backlog-health");
    paths.put("hidden", "/projects/RSK?selectedItem=po-backlog-health");
    paths.put("criteria", "/secure/PoProjectStoryCoachSettings!default.jspa?projectKey=RSK");
    paths.put("dashboard", "/secure/Dashboard.jspa?selectPageId=10000");
    paths.put("function", "/issues/?jql=issue+in+storiesMissing%28%22testable%22%2C+%22PAY%22%29");
    paths.put("apps", "/secure/admin/ViewApps.jspa");
    return paths;
  }

  @Override
  public List<Stop> stops(Locale locale) {
    Texts texts = new Texts(locale);
    return PATHS.entrySet().stream()
        .map(entry -> stop(entry.getKey(), entry.getValue(), texts))
        .toList();
  }

  private static Stop stop(String name, String path, Texts texts) {
    return new Stop(path, texts.of("tour." + name), texts.of("tour." + name + ".reason"));
  }
}
