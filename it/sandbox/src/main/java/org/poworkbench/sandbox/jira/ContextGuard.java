package org.poworkbench.sandbox.jira;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Puts before a service the refusal of calls from threads without context. */
public final class ContextGuard {
  private ContextGuard() {}

  public static <T> T around(Class<T> type, T service) {
    return type.cast(
        Proxy.newProxyInstance(
            ContextGuard.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(type, service, method, arguments)));
  }

  private static Object call(Class<?> type, Object service, Method method, Object[] arguments)
      throws Throwable {
    if (method.getDeclaringClass() != Object.class) {
      ThreadContext.require(type.getSimpleName() + "." + method.getName());
    }
    return invoke(service, method, arguments);
  }

  private static Object invoke(Object service, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
