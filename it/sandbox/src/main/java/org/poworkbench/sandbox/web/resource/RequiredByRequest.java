package org.poworkbench.sandbox.web.resource;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The web-resources and contexts that the code behind one request has asked for. */
public final class RequiredByRequest {
  private static final ThreadLocal<RequiredByRequest> CURRENT = new ThreadLocal<>();

  private final Set<String> webResources = new LinkedHashSet<>();
  private final Set<String> contexts = new LinkedHashSet<>();

  private RequiredByRequest() {}

  public static void open() {
    CURRENT.set(new RequiredByRequest());
  }

  public static void close() {
    CURRENT.remove();
  }

  static RequiredByRequest current() {
    return Optional.ofNullable(CURRENT.get())
        .orElseThrow(
            () ->
                new IllegalStateException("Web-resources can be required within a request only."));
  }

  void webResource(String completeKey) {
    webResources.add(completeKey);
  }

  void context(String name) {
    contexts.add(name);
  }

  Set<String> webResources() {
    return Set.copyOf(webResources);
  }

  Set<String> contexts() {
    return Set.copyOf(contexts);
  }
}
