package org.poworkbench.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The sandbox's own scripts, styles and icons, and those that it takes from npm, below {@code /s/}. */
final class AssetsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || path.contains("..") || path.endsWith("/")) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String folder = path.startsWith("/lib/") ? "" : "assets";
    try (InputStream in = AssetsServlet.class.getResourceAsStream(relative(folder, path))) {
      if (in == null) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(ContentTypes.of(path));
      // What comes from npm stays as it is; the sandbox's own files change while one works on it.
      response.setHeader("Cache-Control", path.startsWith("/lib/") ? "max-age=3600" : "no-cache");
      in.transferTo(response.getOutputStream());
    }
  }

  private static String relative(String folder, String path) {
    return folder.isEmpty() ? path.substring(1) : folder + path;
  }
}
