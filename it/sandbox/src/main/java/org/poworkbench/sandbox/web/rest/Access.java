package org.poworkbench.sandbox.web.rest;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.sandbox.web.CurrentSession;

/** Who may call a REST method, by its annotation of either family. */
enum Access {
  ANYONE,
  LOGGED_IN,
  ADMINISTRATOR;

  /** The method's annotation, else that of its class, else that of its package, else people with a licence only. */
  static Access of(Class<?> resource, Method method) {
    return Stream.<AnnotatedElement>of(method, resource, resource.getPackage())
        .flatMap(element -> on(element).stream())
        .findFirst()
        .orElse(LOGGED_IN);
  }

  private static Optional<Access> on(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .filter(Access::isOfAFamily)
        .flatMap(type -> named(type.getSimpleName()).stream())
        .findFirst();
  }

  private static boolean isOfAFamily(Class<?> annotation) {
    String in = annotation.getPackageName();
    return in.equals("com.atlassian.plugins.rest.api.security.annotation")
        || in.equals("com.atlassian.annotations.security");
  }

  private static Optional<Access> named(String annotation) {
    return switch (annotation) {
      case "UnrestrictedAccess", "AnonymousSiteAccess" -> Optional.of(ANYONE);
      case "UnlicensedSiteAccess", "LicensedOnly" -> Optional.of(LOGGED_IN);
      case "AdminOnly", "SystemAdminOnly" -> Optional.of(ADMINISTRATOR);
      default -> Optional.empty();
    };
  }

  boolean admits(CurrentSession session) {
    return switch (this) {
      case ANYONE -> true;
      case LOGGED_IN -> !session.isAnonymous();
      case ADMINISTRATOR -> session.administrator();
    };
  }
}
