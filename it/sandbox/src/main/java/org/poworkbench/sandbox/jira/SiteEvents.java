package org.poworkbench.sandbox.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes events to the annotated methods of registered listeners, by the event's class and all its
 * supertypes. What a listener throws is logged and stays without effect, as in Jira.
 */
public final class SiteEvents implements EventPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(SiteEvents.class);

  private final List<Registration> registrations = new CopyOnWriteArrayList<>();

  @Override
  public void publish(Object event) {
    for (Registration registration : registrations) {
      if (registration.hears(event)) {
        publishLogged(registration, event);
      }
    }
  }

  /** Publishes an event whose listeners may stop what it tells of: what one throws is thrown on. */
  void publishStrictly(Object event) {
    for (Registration registration : registrations) {
      if (registration.hears(event)) {
        publishThrowing(registration, event);
      }
    }
  }

  @Override
  public void register(Object listener) {
    List<Method> methods =
        Arrays.stream(listener.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class))
            .toList();
    methods.forEach(method -> requireOneParameter(listener, method));
    unregister(listener);
    methods.forEach(method -> registrations.add(new Registration(listener, method)));
  }

  @Override
  public void unregister(Object listener) {
    registrations.removeIf(registration -> registration.listener == listener);
  }

  private static void requireOneParameter(Object listener, Method method) {
    if (method.getParameterCount() != 1) {
      throw new IllegalArgumentException(
          "The listener method %s.%s must take the event and nothing else"
              .formatted(listener.getClass().getName(), method.getName()));
    }
    if (!method.trySetAccessible()) {
      throw new IllegalArgumentException("The listener method " + method + " cannot be called");
    }
  }

  private static void publishLogged(Registration registration, Object event) {
    try {
      registration.call(event);
    } catch (InvocationTargetException e) {
      LOG.error(
          "The listener {} threw on {}: {}",
          registration.name(),
          event.getClass().getSimpleName(),
          e.getCause().toString(),
          e.getCause());
    }
  }

  private static void publishThrowing(Registration registration, Object event) {
    try {
      registration.call(event);
    } catch (InvocationTargetException e) {
      throw new ListenerFailed(registration.name(), e.getCause());
    }
  }

  /** A listener threw, and what it was told of was rolled back. */
  public static final class ListenerFailed extends RuntimeException {
    ListenerFailed(String listener, Throwable cause) {
      super("The listener " + listener + " threw: " + cause, cause);
    }
  }

  private record Registration(Object listener, Method method) {
    boolean hears(Object event) {
      return method.getParameterTypes()[0].isInstance(event);
    }

    void call(Object event) throws InvocationTargetException {
      try {
        method.invoke(listener, event);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("The listener method " + method + " cannot be called", e);
      }
    }

    String name() {
      return listener.getClass().getName() + "." + method.getName();
    }
  }
}
