package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is logged in to a session of the browser. */
final class Login {
  private static final String USERNAME = "sandbox.username";
  private static final String CONFIRMED = "sandbox.websudo";

  private Login() {}

  static Optional<String> username(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(USERNAME));
  }

  /** Logs in to a fresh session, so that nobody can have planted its id, with a fresh form token. */
  static void as(ApplicationUser user, HttpServletRequest request, HttpServletResponse response) {
    end(request, response);
    request.getSession(true).setAttribute(USERNAME, user.getUsername());
    FormToken.renew(request, response, true);
  }

  static void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    FormToken.renew(request, response, false);
  }

  /** The password was asked for once more in this session. */
  static void confirm(HttpServletRequest request) {
    request.getSession(true).setAttribute(CONFIRMED, true);
  }

  static boolean isConfirmed(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(CONFIRMED) != null;
  }
}
