package org.poworkbench.sandbox.web.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.velocity.HtmlEscaping;

/** The tags that load what a page and the code behind it have required. */
public final class ResourceTags {
  private final WebResources resources;

  public ResourceTags(WebResources resources) {
    this.resources = resources;
  }

  public String html(PageRequest request, Page page) {
    RequiredByRequest required = RequiredByRequest.current();
    Set<String> contexts = new LinkedHashSet<>();
    contexts.add(page.decorator() == Page.Decorator.ADMIN ? "atl.admin" : "atl.general");
    contexts.addAll(page.contexts());
    contexts.addAll(required.contexts());
    Set<String> keys = new LinkedHashSet<>(page.webResources());
    keys.addAll(required.webResources());
    return html(request, resources.wanted(keys, contexts, Map.of()));
  }

  private static String html(PageRequest request, List<WebResource> wanted) {
    StringBuilder styles = new StringBuilder();
    StringBuilder scripts = new StringBuilder();
    for (WebResource resource : wanted) {
      for (WebResource.File file : resource.files()) {
        String url = HtmlEscaping.escape(url(request, resource, file));
        if (file.name().endsWith(".css")) {
          styles.append("<link rel=\"stylesheet\" href=\"").append(url).append("\">\n");
        } else if (file.name().endsWith(".js")) {
          scripts.append("<script src=\"").append(url).append("\"></script>\n");
        }
      }
    }
    return styles.append(scripts).toString();
  }

  // The language stands in the address, so that a cached script never speaks another one.
  private static String url(PageRequest request, WebResource resource, WebResource.File file) {
    return request.servletRequest().getContextPath()
        + "/download/resources/"
        + resource.key()
        + "/"
        + file.name()
        + "?v="
        + URLEncoder.encode(resource.module().plugin().version(), StandardCharsets.UTF_8)
        + "&locale="
        + request.session().locale().toLanguageTag();
  }
}
