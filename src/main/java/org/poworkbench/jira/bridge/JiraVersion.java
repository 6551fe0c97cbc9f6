package org.poworkbench.jira.bridge;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.Optional;

/** Which Jira this is. The types of the members that tell are not settled. */
public final class JiraVersion {

  private JiraVersion() {}

  /** Name and version; empty when this Jira does not tell them in the way that is known. */
  public static Optional<String> current() {
    try {
      Object properties =
          ComponentAccessor.getOSGiComponentInstanceOfType(ApplicationProperties.class);
      return Optional.of(told(properties, "getDisplayName") + " " + told(properties, "getVersion"));
    } catch (RuntimeException | LinkageError unknown) {
      return Optional.empty();
    }
  }

  private static Object told(Object properties, String name) {
    return Reflection.call(Reflection.method(ApplicationProperties.class, name), properties);
  }
}
