package org.poworkbench.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An installed app: its bundle, its descriptor and, while it is enabled, its Spring context. */
public final class Plugin {
  /** Whether an app runs. */
  public enum State {
    INSTALLED,
    ENABLED,
    DISABLED,
    FAILED
  }

  private final String key;
  private final Bundle bundle;
  private final Document descriptor;
  private final List<PluginModule> modules;
  private volatile State state = State.INSTALLED;
  private volatile String failure;
  private volatile ApplicationContext context;

  Plugin(String key, Bundle bundle, Document descriptor) {
    this.key = key;
    this.bundle = bundle;
    this.descriptor = descriptor;
    this.modules = Descriptors.modules(this, descriptor);
  }

  public String key() {
    return key;
  }

  public String name() {
    String name = descriptor.getDocumentElement().getAttribute("name");
    return name.isBlank() ? key : name;
  }

  public String version() {
    return Descriptors.version(descriptor).orElseGet(() -> bundle.getVersion().toString());
  }

  public State state() {
    return state;
  }

  public boolean enabled() {
    return state == State.ENABLED;
  }

  /** Why the app does not run, if it does not. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  public Bundle bundle() {
    return bundle;
  }

  /** The root element of {@code atlassian-plugin.xml}. */
  public Element descriptor() {
    return descriptor.getDocumentElement();
  }

  public List<PluginModule> modules() {
    return modules;
  }

  public List<PluginModule> modules(String type) {
    return modules.stream().filter(module -> module.type().equals(type)).toList();
  }

  /** The app's own class loader; it sees the bundle and what the bundle imports, nothing else. */
  public ClassLoader loader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  /** The Spring context; there is one only while the app is enabled or being enabled. */
  public ApplicationContext context() {
    ApplicationContext current = context;
    if (current == null) {
      throw new IllegalStateException("The app " + key + " has no running context.");
    }
    return current;
  }

  /** An instance of the app's class, its constructor served by the app's context. */
  public Object create(String className) {
    try {
      return context()
          .getAutowireCapableBeanFactory()
          .autowire(
              loader().loadClass(className),
              AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR,
              false);
    } catch (ClassNotFoundException e) {
      throw new PluginFailure("The app " + key + " has no class " + className + ".", e);
    }
  }

  /** A resource of the app's jar, or empty where it has none at that path. */
  public Optional<InputStream> resource(String path) {
    var entry = bundle.getEntry(path);
    if (entry == null || path.endsWith("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(entry.openStream());
    } catch (IOException e) {
      throw new PluginFailure("The resource " + path + " of " + key + " cannot be read.", e);
    }
  }

  void contextStarted(ApplicationContext started) {
    context = started;
  }

  void contextClosed() {
    context = null;
  }

  void nowEnabled() {
    state = State.ENABLED;
    failure = null;
  }

  void nowDisabled() {
    state = State.DISABLED;
  }

  void nowFailed(String reason) {
    state = State.FAILED;
    failure = reason;
  }
}
