package org.poworkbench.sandbox.web.velocity;

import java.lang.reflect.Method;

/** Which methods templates may call. Reading a property is a call of its getter. */
@FunctionalInterface
public interface MethodPolicy {
  boolean allows(Class<?> target, Method method);

  /** For the sandbox's own templates. */
  static MethodPolicy everything() {
    return (target, method) -> true;
  }
}
