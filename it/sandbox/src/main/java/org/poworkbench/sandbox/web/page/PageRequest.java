package org.poworkbench.sandbox.web.page;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.web.CurrentSession;

/** A request as a page handler sees it. */
public record PageRequest(
    HttpServletRequest servletRequest,
    HttpServletResponse servletResponse,
    Map<String, String> variables,
    CurrentSession session,
    Texts texts) {

  /** What stood in the place of {@code {name}} in the path. */
  public String variable(String name) {
    return Optional.ofNullable(variables.get(name))
        .orElseThrow(() -> new IllegalArgumentException("The path has no {" + name + "}"));
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(servletRequest.getParameter(name));
  }

  public String parameter(String name, String otherwise) {
    return parameter(name).orElse(otherwise);
  }

  public List<String> parameters(String name) {
    String[] values = servletRequest.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  public Optional<ApplicationUser> user() {
    return session.user();
  }

  /** The reader, or null for anonymous, as Jira's services take it. */
  public ApplicationUser userOrNull() {
    return session.user().orElse(null);
  }

  PageRequest withVariables(Map<String, String> found) {
    return new PageRequest(servletRequest, servletResponse, found, session, texts);
  }

  /** The decoded path without the context path. */
  public String path() {
    String info = servletRequest.getPathInfo();
    return info == null ? servletRequest.getServletPath() : servletRequest.getServletPath() + info;
  }

  /** The path with its query, without the context path, fit for {@code os_destination}. */
  public String pathAndQuery() {
    String path =
        servletRequest.getRequestURI().substring(servletRequest.getContextPath().length());
    String query = servletRequest.getQueryString();
    return query == null ? path : path + "?" + query;
  }
}
