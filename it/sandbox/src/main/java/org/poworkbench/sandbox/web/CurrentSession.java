package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Who makes a request, and how they want to see the answer. */
public record CurrentSession(
    Optional<ApplicationUser> user,
    boolean administrator,
    Locale locale,
    Theme theme,
    boolean showsAppParts,
    String formToken) {
  private static final String ATTRIBUTE = CurrentSession.class.getName();

  /** Light or dark. */
  public enum Theme {
    LIGHT,
    DARK;

    /** As {@code data-color-mode} has it. */
    public String colorMode() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** That of the request, set by the filters before any page sees it. */
  public static CurrentSession of(HttpServletRequest request) {
    return Objects.requireNonNull(
        (CurrentSession) request.getAttribute(ATTRIBUTE),
        "The request did not pass the session filter");
  }

  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  public boolean isAnonymous() {
    return user.isEmpty();
  }

  /** The user's name; empty for anonymous. */
  public String username() {
    return user.map(ApplicationUser::getUsername).orElse("");
  }

  public String displayName() {
    return user.map(ApplicationUser::getDisplayName).orElse("");
  }
}
