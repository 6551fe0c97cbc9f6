package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the web front asks about people. */
public interface People {
  /** The active user of this name, if the password is theirs. */
  Optional<ApplicationUser> authenticate(String username, String password);

  Optional<ApplicationUser> find(String username);

  Optional<ApplicationUser> findByKey(String userKey);

  boolean isAdministrator(ApplicationUser user);

  /** The language that the profile names; empty when it leaves that to the browser. */
  Optional<Locale> language(ApplicationUser user);

  /** Those whom the demo's switch of person offers; empty without a demo. */
  List<ApplicationUser> demoPeople();
}
