package org.poworkbench.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.poworkbench.sandbox.web.ContentTypes;
import org.poworkbench.sandbox.web.CurrentSession;

/** Files of web-resources at {@code /download/resources/<plugin>:<module>/<file>}. */
public final class DownloadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient WebResources resources;

  public DownloadServlet(WebResources resources) {
    this.resources = resources;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String[] parts = path.split("/", 3);
    Optional<WebResource> resource = parts.length < 3 ? Optional.empty() : resources.find(parts[1]);
    Optional<InputStream> file = resource.flatMap(found -> found.open(parts[2]));
    if (file.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (InputStream in = file.get()) {
      response.setContentType(ContentTypes.of(parts[2]));
      // A jar that is installed again under the same version must be seen at once.
      response.setHeader("Cache-Control", "no-cache");
      if (resource.get().isTranslated(parts[2])) {
        String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String translated =
            ScriptTexts.translate(script, resource.get().module().plugin(), locale(request));
        response.getOutputStream().write(translated.getBytes(StandardCharsets.UTF_8));
      } else {
        in.transferTo(response.getOutputStream());
      }
    }
  }

  private static Locale locale(HttpServletRequest request) {
    String tag = request.getParameter("locale");
    return tag == null ? CurrentSession.of(request).locale() : Locale.forLanguageTag(tag);
  }
}
