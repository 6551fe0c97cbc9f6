package org.poworkbench.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The last door for errors, for whatever answers: the client gets an id. */
final class IncidentFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  @SuppressWarnings(
      "CatchingUnchecked") // This is the outermost place that can turn an error into an id.
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (Exception | LinkageError e) {
      String id = Incidents.report(request, e);
      if (!response.isCommitted()) {
        response.reset();
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("application/json;charset=UTF-8");
        response
            .getOutputStream()
            .write(
                ("{\"errorMessages\":[\"Something failed here (id " + id + ").\"],\"errors\":{}}")
                    .getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
