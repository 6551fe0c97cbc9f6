package org.poworkbench.sandbox.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The token against forged forms: a cookie, and the same value in each form. Its ending says whether the reader was logged
 * in, so that a token from before the login is not good after it.
 */
public final class FormToken {
  public static final String COOKIE = "atlassian.xsrf.token";
  public static final String PARAMETER = "atl_token";
  public static final String HEADER = "X-Atlassian-Token";

  private static final SecureRandom RANDOM = new SecureRandom();

  private FormToken() {}

  /** The token of this browser, made and sent if there is none that fits. */
  static String ensure(HttpServletRequest request, HttpServletResponse response, boolean loggedIn) {
    String ending = loggedIn ? "_lin" : "_lout";
    return fromCookie(request)
        .filter(token -> token.endsWith(ending))
        .orElseGet(() -> renew(request, response, loggedIn));
  }

  static String renew(HttpServletRequest request, HttpServletResponse response, boolean loggedIn) {
    byte[] bytes = new byte[20];
    RANDOM.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes) + (loggedIn ? "_lin" : "_lout");
    Cookie cookie = new Cookie(COOKIE, token);
    cookie.setPath(request.getContextPath());
    // Scripts of Jira read it, so it is not HttpOnly there either.
    response.addCookie(cookie);
    return token;
  }

  private static Optional<String> fromCookie(HttpServletRequest request) {
    return Cookies.value(request, COOKIE).filter(token -> token.matches("[0-9a-f]{40}_l(in|out)"));
  }

  /** Whether the form carries the token of its browser, or the header by which scripts say that they mean it. */
  public static boolean accepts(HttpServletRequest request) {
    return hasNoCheckHeader(request) || hasToken(request);
  }

  /** {@code X-Atlassian-Token: no-check}; a form on another site cannot send it. */
  public static boolean hasNoCheckHeader(HttpServletRequest request) {
    String header = request.getHeader(HEADER);
    return "no-check".equals(header) || "nocheck".equals(header);
  }

  private static boolean hasToken(HttpServletRequest request) {
    String sent = request.getParameter(PARAMETER);
    if (sent == null) {
      return false;
    }
    String expected = CurrentSession.of(request).formToken();
    return fromCookie(request).isPresent()
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
