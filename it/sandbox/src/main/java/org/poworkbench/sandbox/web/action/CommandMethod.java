package org.poworkbench.sandbox.web.action;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The method of an action that a request runs, with what its annotations demand. */
record CommandMethod(Class<?> action, Method method) {

  /** The method {@code do<Command>}, or {@code doExecute} without a command; the app's own, not an inherited default. */
  static Optional<CommandMethod> of(Class<?> action, String command) {
    String capital =
        command.isEmpty()
            ? "Execute"
            : command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
    for (Class<?> type = action; type != null && !isPlatform(type); type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals("do" + capital)
            && method.getParameterCount() == 0
            && !method.isBridge()) {
          return Optional.of(new CommandMethod(action, method));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPlatform(Class<?> type) {
    return type.getName().startsWith("com.atlassian.") || type.getName().startsWith("java.");
  }

  /** The HTTP methods that the annotation names; empty without one. */
  Optional<Set<String>> supportedMethods() {
    SupportedMethods onMethod = method.getAnnotation(SupportedMethods.class);
    SupportedMethods found =
        onMethod != null ? onMethod : action.getAnnotation(SupportedMethods.class);
    return Optional.ofNullable(found)
        .map(
            supported ->
                Arrays.stream(supported.value())
                    .map(RequestMethod::name)
                    .collect(Collectors.toSet()));
  }

  boolean requiresXsrfCheck() {
    return method.isAnnotationPresent(RequiresXsrfCheck.class);
  }

  boolean requiresWebSudo() {
    Package in = action.getPackage();
    return method.isAnnotationPresent(WebSudoRequired.class)
        || action.isAnnotationPresent(WebSudoRequired.class)
        || (in != null && in.isAnnotationPresent(WebSudoRequired.class));
  }

  String name() {
    return action.getSimpleName() + "#" + method.getName();
  }
}
