package org.poworkbench.sandbox.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.springframework.context.ApplicationContext;

/** Gemini Blueprint, which makes a Spring context for each bundle that asks for one, and tells how that went. */
final class SpringExtender {
  private static final String LISTENER =
      "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";

  /** Longer than any app's own wait for services; the extender itself gives up first. */
  private static final long MINUTES_WITHOUT_EVENT = 10;

  private final Map<Long, CompletableFuture<ApplicationContext>> contexts =
      new ConcurrentHashMap<>();

  void start(BundleContext framework, String geminiVersion) throws BundleException {
    GeminiPatch patch = new GeminiPatch(geminiVersion);
    try {
      framework.installBundle("host:spring-namespaces", SpringNamespaces.bundle()).start();
      install(framework, patch, "org/eclipse/gemini/blueprint/io/OsgiBundleResource.class").start();
      Bundle core =
          install(
              framework, patch, "org/eclipse/gemini/blueprint/context/BundleContextAware.class");
      Bundle extender =
          install(
              framework,
              patch,
              "org/eclipse/gemini/blueprint/extender/OsgiApplicationContextCreator.class");
      core.start();
      listen(framework, core);
      extender.start();
    } catch (IOException e) {
      throw new UncheckedIOException("The bundles of Gemini Blueprint cannot be read.", e);
    }
  }

  private static Bundle install(BundleContext framework, GeminiPatch patch, String memberClass)
      throws IOException, BundleException {
    try (InputStream jar = jarOf(memberClass).openStream()) {
      return framework.installBundle(
          "host:" + memberClass, new ByteArrayInputStream(patch.apply(jar)));
    }
  }

  /** The jar on the class path that holds the class. */
  static URL jarOf(String memberClass) throws IOException {
    URL member = SpringExtender.class.getClassLoader().getResource(memberClass);
    if (member != null && member.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFileURL();
    }
    throw new IOException("No jar on the class path holds " + memberClass + ".");
  }

  /** The event types live in the Gemini bundle, so that the host knows them by reflection only. */
  private void listen(BundleContext framework, Bundle core) {
    try {
      Class<?> type = core.loadClass(LISTENER);
      Object listener =
          Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::answer);
      framework.registerService(LISTENER, listener, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object answer(Object listener, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    return switch (method.getName()) {
      case "hashCode" -> System.identityHashCode(listener);
      case "equals" -> listener == arguments[0];
      case "toString" -> "contexts of apps";
      default -> {
        note(arguments[0]);
        yield null;
      }
    };
  }

  private void note(Object event) throws ReflectiveOperationException {
    CompletableFuture<ApplicationContext> context = contextOf((Bundle) read(event, "getBundle"));
    String kind = event.getClass().getSimpleName();
    if (kind.endsWith("FailedEvent")) {
      context.completeExceptionally((Throwable) read(event, "getFailureCause"));
    } else if (kind.endsWith("RefreshedEvent")) {
      context.complete((ApplicationContext) read(event, "getSource"));
    }
  }

  private static Object read(Object event, String getter)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    return event.getClass().getMethod(getter).invoke(event);
  }

  private CompletableFuture<ApplicationContext> contextOf(Bundle bundle) {
    return contexts.computeIfAbsent(bundle.getBundleId(), id -> new CompletableFuture<>());
  }

  /** Forgets how an earlier start went; called before the bundle starts. */
  void expect(Bundle bundle) {
    contexts.remove(bundle.getBundleId());
  }

  /** Waits for the extender's word about the bundle's context. */
  ApplicationContext await(Bundle bundle) {
    try {
      return contextOf(bundle).get(MINUTES_WITHOUT_EVENT, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      throw new PluginFailure(
          "The app's Spring context did not start: " + Reasons.of(e.getCause()), e.getCause());
    } catch (TimeoutException e) {
      throw new PluginFailure("The app's Spring context neither started nor failed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PluginFailure("The start of the app was interrupted.", e);
    }
  }
}
