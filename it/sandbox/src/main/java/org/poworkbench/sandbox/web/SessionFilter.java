package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.poworkbench.sandbox.web.CurrentSession.Theme;

/** Finds out who makes the request: by session, by name and password, or by personal access token. */
final class SessionFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient People people;
  private final transient Credentials credentials;

  SessionFilter(People people, Credentials credentials) {
    this.people = people;
    this.credentials = credentials;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<ApplicationUser> user;
    String header = request.getHeader("Authorization");
    if (Credentials.isUnderstood(header)) {
      user = credentials.owner(header);
      if (user.isEmpty()) {
        refuse(response);
        return;
      }
    } else {
      user = Login.username(request).flatMap(people::find);
    }
    session(request, response, user).attachTo(request);
    user.ifPresent(known -> response.setHeader("X-AUSERNAME", known.getUsername()));
    chain.doFilter(request, response);
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
    response.setContentType("application/json;charset=UTF-8");
    response
        .getOutputStream()
        .write(
            "{\"errorMessages\":[\"Name and password, or the token, are not right.\"],\"errors\":{}}"
                .getBytes(StandardCharsets.UTF_8));
  }

  private CurrentSession session(
      HttpServletRequest request, HttpServletResponse response, Optional<ApplicationUser> user) {
    return new CurrentSession(
        user,
        user.filter(people::isAdministrator).isPresent(),
        Preferences.language(request)
            .or(() -> user.flatMap(people::language))
            .orElseGet(() -> browserLanguage(request)),
        Preferences.theme(request).orElse(Theme.LIGHT),
        Preferences.showsAppParts(request),
        FormToken.ensure(request, response, user.isPresent()));
  }

  private static Locale browserLanguage(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
  }
}
