package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Reads the {@code Authorization} header: name and password, or a personal access token. */
final class Credentials {
  private static final String BASIC = "basic ";
  private static final String BEARER = "bearer ";

  private final People people;
  private final PersonalAccessTokens tokens;

  Credentials(People people, PersonalAccessTokens tokens) {
    this.people = people;
    this.tokens = tokens;
  }

  static boolean isUnderstood(String header) {
    return header != null && (starts(header, BASIC) || starts(header, BEARER));
  }

  Optional<ApplicationUser> owner(String header) {
    if (starts(header, BEARER)) {
      return tokens.ownerKey(header.substring(BEARER.length()).strip()).flatMap(people::findByKey);
    }
    return decoded(header.substring(BASIC.length()).strip())
        .filter(pair -> pair.indexOf(':') >= 0)
        .flatMap(
            pair -> {
              int colon = pair.indexOf(':');
              return people.authenticate(pair.substring(0, colon), pair.substring(colon + 1));
            });
  }

  private static boolean starts(String header, String scheme) {
    return header.toLowerCase(Locale.ROOT).startsWith(scheme);
  }

  private static Optional<String> decoded(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
