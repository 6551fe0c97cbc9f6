package org.poworkbench.sandbox.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;

/** Who sends a request. */
final class Callers {

  private final Site site;
  private final Function<HttpServletRequest, Optional<ApplicationUser>> users;

  Callers(Site site, Function<HttpServletRequest, Optional<ApplicationUser>> users) {
    this.site = site;
    this.users = users;
  }

  Caller of(HttpServletRequest request) {
    ApplicationUser user = users.apply(request).orElse(null);
    return new Caller(user, site.permissions().viewer(user == null ? null : user.getKey()));
  }

  /** The person, or null for anonymous, and what permissions are asked for. */
  record Caller(ApplicationUser user, Viewer viewer) {

    boolean isAnonymous() {
      return user == null;
    }

    String key() {
      return user == null ? null : user.getKey();
    }
  }
}
