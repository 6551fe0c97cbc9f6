package org.poworkbench.sandbox.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The conditions, validators and functions that workflows name by their classes. As in Jira there is one instance of
 * each class, shared by all transitions and all threads.
 */
public final class SharedParts {

  /** Makes the part of a class, or throws {@link PartUnavailable}. */
  @FunctionalInterface
  public interface Source {
    Object create(String className);
  }

  private final Source source;
  private final Map<String, Object> parts = new ConcurrentHashMap<>();

  public SharedParts(Source source) {
    this.source = source;
  }

  /** The part of that class; throws {@link PartUnavailable} with the reason where there is none. */
  public Object part(String className) {
    return parts.computeIfAbsent(className, source::create);
  }

  /** Gives up the part, because its app is going away. */
  public void forget(String className) {
    parts.remove(className);
  }
}
