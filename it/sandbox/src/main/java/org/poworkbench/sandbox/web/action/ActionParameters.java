package org.poworkbench.sandbox.web.action;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.web.page.Texts;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.SimpleTypeConverter;
import org.springframework.beans.TypeMismatchException;

/** Hands the parameters of a request to the action's setters; one that does not fit becomes an error of its field. */
final class ActionParameters {
  private ActionParameters() {}

  static void set(Object action, Map<String, String[]> parameters, Texts texts) {
    parameters.forEach(
        (name, values) ->
            setter(action.getClass(), name)
                .ifPresent(setter -> set(action, setter, name, values, texts)));
  }

  private static Optional<Method> setter(Class<?> type, String parameter) {
    if (!parameter.matches("[A-Za-z]\\w*")) {
      return Optional.empty();
    }
    String name =
        "set" + parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> isSimple(method.getParameterTypes()[0]))
        // Of overloads the one that takes text; a bridge never.
        .filter(method -> !method.isBridge())
        .min(Comparator.comparing(method -> method.getParameterTypes()[0] == String.class ? 0 : 1));
  }

  private static boolean isSimple(Class<?> type) {
    return BeanUtils.isSimpleProperty(type) || Collection.class.isAssignableFrom(type);
  }

  private static void set(Object action, Method setter, String name, String[] values, Texts texts) {
    Class<?> type = setter.getParameterTypes()[0];
    try {
      Object value =
          new SimpleTypeConverter()
              .convertIfNecessary(
                  type.isArray() || Collection.class.isAssignableFrom(type)
                      ? values
                      : first(values),
                  type);
      setter.invoke(action, value);
    } catch (TypeMismatchException | IllegalArgumentException e) {
      refuse(action, name, texts.of("action.parameter", first(values)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The action does not take its parameter " + name, e);
    }
  }

  private static String first(String[] values) {
    return values.length == 0 ? "" : values[0];
  }

  private static void refuse(Object action, String name, String message) {
    if (action instanceof JiraWebActionSupport support) {
      support.addError(name, message);
    }
  }
}
