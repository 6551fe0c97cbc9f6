package org.poworkbench.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.poworkbench.sandbox.web.CurrentSession.Theme;
import org.poworkbench.sandbox.web.page.PageRequest;

/** What a reader chose in the sandbox's bar, kept in cookies of the browser. */
final class Preferences {
  private static final String LANGUAGE = "sandbox.language";
  private static final String THEME = "sandbox.theme";
  private static final String APP_PARTS = "sandbox.app-parts";

  private Preferences() {}

  static Optional<Locale> language(HttpServletRequest request) {
    return Cookies.value(request, LANGUAGE).flatMap(Preferences::supported);
  }

  static Optional<Theme> theme(HttpServletRequest request) {
    return Cookies.value(request, THEME)
        .map(value -> value.equals(Theme.DARK.colorMode()) ? Theme.DARK : Theme.LIGHT);
  }

  static boolean showsAppParts(HttpServletRequest request) {
    return Cookies.value(request, APP_PARTS).filter("shown"::equals).isPresent();
  }

  static void keep(PageRequest request) {
    HttpServletRequest servletRequest = request.servletRequest();
    HttpServletResponse response = request.servletResponse();
    request
        .parameter("language")
        .flatMap(Preferences::supported)
        .ifPresent(
            locale -> Cookies.keep(servletRequest, response, LANGUAGE, locale.toLanguageTag()));
    request
        .parameter("theme")
        .map(value -> value.equals(Theme.DARK.colorMode()) ? Theme.DARK : Theme.LIGHT)
        .ifPresent(theme -> Cookies.keep(servletRequest, response, THEME, theme.colorMode()));
    request
        .parameter("app-parts")
        .filter(value -> value.equals("shown") || value.equals("hidden"))
        .ifPresent(value -> Cookies.keep(servletRequest, response, APP_PARTS, value));
  }

  private static Optional<Locale> supported(String tag) {
    return Optional.of(Locale.forLanguageTag(tag))
        .filter(locale -> locale.equals(Locale.ENGLISH) || locale.equals(Locale.GERMAN));
  }
}
