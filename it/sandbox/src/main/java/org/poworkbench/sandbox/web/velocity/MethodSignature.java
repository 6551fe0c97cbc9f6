package org.poworkbench.sandbox.web.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A method as Jira's log and {@code <velocity-allowlist>} write it: {@code a.B#c(java.lang.String int)}. */
final class MethodSignature {
  private MethodSignature() {}

  static String of(Class<?> owner, Method method) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(" "));
    return owner.getName() + "#" + method.getName() + "(" + parameters + ")";
  }

  /** The same method named by the class and by each of its supertypes. */
  static Set<String> withSupertypes(Class<?> owner, Method method) {
    Set<String> signatures = new LinkedHashSet<>();
    collect(owner, method, signatures);
    return signatures;
  }

  private static void collect(Class<?> owner, Method method, Set<String> signatures) {
    if (owner == null || !signatures.add(of(owner, method))) {
      return;
    }
    collect(owner.getSuperclass(), method, signatures);
    for (Class<?> type : owner.getInterfaces()) {
      collect(type, method, signatures);
    }
  }
}
