package org.poworkbench.jira.bridge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Calls by name of members of Jira whose exact types are not settled. */
final class Reflection {

  private Reflection() {}

  static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException failure) {
      throw new IllegalStateException(type + " has no " + name, failure);
    }
  }

  static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw asUnchecked(failure.getCause());
    } catch (IllegalAccessException failure) {
      throw new IllegalStateException(method + " cannot be called", failure);
    }
  }

  static boolean has(Object target, String name) {
    return Arrays.stream(target.getClass().getMethods())
        .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
  }

  static Object call(Object target, String name) {
    return call(method(target.getClass(), name), target);
  }

  static Object callStatic(Class<?> type, String name) {
    return call(method(type, name), null, new Object[0]);
  }

  static Object callStatic(Class<?> type, String name, Class<?> argument) {
    return call(method(type, name, Class.class), null, argument);
  }

  private static RuntimeException asUnchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(cause);
  }
}
