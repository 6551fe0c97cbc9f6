package org.poworkbench.sandbox.pages;

import java.util.List;
import java.util.Locale;
import org.poworkbench.sandbox.web.page.Texts;

/** The first five places to go to in the demo, each with the person to go there as. */
public final class DemoTour implements Tour {
  @Override
  public List<Stop> stops(Locale locale) {
    Texts texts = new Texts(locale);
    return List.of(
        stop("gaps", "/browse/CHK-12", texts),
        stop("met", "/browse/CHK-33", texts),
        stop("german", "/browse/CHK-21", texts),
        stop(
            "search",
            "/issues/?jql=project+%3D+CHK+AND+issuetype+%3D+Story+ORDER+BY+created+DESC",
            texts),
        stop("apps", "/secure/admin/ViewApps.jspa", texts));
  }

  private static Stop stop(String name, String path, Texts texts) {
    return new Stop(path, texts.of("tour." + name), texts.of("tour." + name + ".reason"));
  }
}
