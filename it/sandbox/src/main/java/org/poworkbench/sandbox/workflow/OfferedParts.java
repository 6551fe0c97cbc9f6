package org.poworkbench.sandbox.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All that enabled apps offer to workflows, and what became of the rest. */
public final class OfferedParts {

  private final Map<String, OfferedPart> byKey = new LinkedHashMap<>();
  private final Map<String, String> gone = new ConcurrentHashMap<>();

  /** Adds a part when its app is enabled. */
  synchronized void add(OfferedPart part) {
    byKey.put(part.key(), part);
    gone.remove(part.className());
  }

  /** Takes a part away when its app is disabled. */
  synchronized Optional<OfferedPart> remove(String key) {
    OfferedPart part = byKey.remove(key);
    if (part != null) {
      gone.put(part.className(), part.key());
    }
    return Optional.ofNullable(part);
  }

  /** The parts of a kind, in the order in which their apps were enabled. */
  public synchronized List<OfferedPart> of(PartKind kind) {
    return byKey.values().stream().filter(part -> part.kind() == kind).toList();
  }

  public synchronized Optional<OfferedPart> withKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The offered part whose class a workflow names. */
  public synchronized Optional<OfferedPart> ofClass(String className) {
    return all().stream().filter(part -> part.className().equals(className)).findFirst();
  }

  /** The shared instance's maker; refuses with the reason where nobody brings the class. */
  public Object create(String className) {
    return ofClass(className)
        .orElseThrow(() -> new PartUnavailable(reason(className)))
        .instance()
        .get();
  }

  private synchronized Collection<OfferedPart> all() {
    return List.copyOf(byKey.values());
  }

  private String reason(String className) {
    String key = gone.get(className);
    return key == null
        ? "The workflow uses " + className + ", which no enabled app brings."
        : "The workflow uses "
            + className
            + " of the module "
            + key
            + ", whose app is disabled. Enable the app, or take this part out of the workflow.";
  }
}
