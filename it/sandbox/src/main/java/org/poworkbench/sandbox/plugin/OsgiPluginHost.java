package org.poworkbench.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.poworkbench.sandbox.HostServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs apps in an OSGi framework, each with the Spring context that its bundle asks for. */
public final class OsgiPluginHost implements PluginHost, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OsgiPluginHost.class);
  private static final String SPRING_FILES = "META-INF/spring";

  /** Tables come first: other modules may use them as soon as they are enabled. */
  private static final Comparator<PluginModule> ORDER =
      Comparator.comparing((PluginModule module) -> !module.type().equals("ao"));

  private final Map<String, ModuleType> types = new HashMap<>();
  private final List<PluginListener> listeners = new ArrayList<>();
  private final Map<String, Plugin> plugins = new LinkedHashMap<>();
  private final SpringExtender extender = new SpringExtender();
  private final ModuleChecks checks = new ModuleChecks(types);
  private final InstalledApps apps;
  private final BundleFramework framework;
  private final Imports imports;

  private OsgiPluginHost(HostProfile profile, Path folder) {
    apps = new InstalledApps(folder.resolve("installed-plugins"));
    framework = BundleFramework.start(profile, folder.resolve("osgi-cache"));
    imports = new Imports(framework.context());
    try {
      extender.start(framework.context(), profile.geminiVersion());
    } catch (BundleException e) {
      framework.close();
      throw new IllegalStateException("Gemini Blueprint did not start.", e);
    }
  }

  /** A host that exports what Jira 11.3 does and keeps the apps' jars under the folder. */
  public static OsgiPluginHost start(Path folder) {
    return start(HostProfile.read(), folder);
  }

  static OsgiPluginHost start(HostProfile profile, Path folder) {
    return new OsgiPluginHost(profile, folder);
  }

  @Override
  public synchronized void register(ModuleType type) {
    if (types.putIfAbsent(type.element(), type) != null) {
      throw new IllegalStateException("<" + type.element() + "> has two module types.");
    }
  }

  /** Adds a listener; it hears of apps that are enabled from now on. */
  public synchronized void listen(PluginListener listener) {
    listeners.add(listener);
  }

  /** Registers each service under its interface. */
  public void offer(HostServices services) {
    services.all().forEach((type, service) -> register(type.getName(), service));
  }

  /** Registers a service of which each app gets its own. */
  public <T> void offer(BundleService<T> service) {
    ServiceFactory<T> factory =
        new ServiceFactory<>() {
          @Override
          public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            return service.maker().make(bundle);
          }

          @Override
          public void ungetService(
              Bundle bundle, ServiceRegistration<T> registration, T madeService) {}
        };
    register(service.type().getName(), factory);
  }

  void register(String type, Object service) {
    framework.context().registerService(type, service, null);
  }

  /** Installs the given apps, then what the home keeps of others from earlier runs. */
  public synchronized void installAll(List<Path> given) {
    given.forEach(this::install);
    for (Path jar : apps.jars()) {
      if (plugins.values().stream().noneMatch(plugin -> apps.isKept(plugin.key(), jar))) {
        installKept(jar);
      }
    }
  }

  private void installKept(Path jar) {
    try {
      install(jar);
    } catch (PluginFailure e) {
      LOG.error("{}", e.getMessage());
    }
  }

  @Override
  public synchronized Plugin install(Path jar) {
    AppJar app = AppJar.read(jar);
    plugin(app.key()).ifPresent(this::remove);
    Plugin plugin = installBundle(app, apps.keep(app.key(), jar));
    plugins.put(plugin.key(), plugin);
    if (apps.disabled(plugin.key())) {
      plugin.nowDisabled();
    } else {
      start(plugin);
    }
    return plugin;
  }

  private Plugin installBundle(AppJar app, Path kept) {
    try (InputStream content = Files.newInputStream(kept)) {
      Bundle bundle = framework.context().installBundle("app:" + app.key(), content);
      return new Plugin(app.key(), bundle, app.descriptor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BundleException e) {
      throw new PluginFailure("The app is no bundle: " + Reasons.of(e), e);
    }
  }

  @Override
  public synchronized void enable(String pluginKey) {
    Plugin plugin = installed(pluginKey);
    apps.disabled(pluginKey, false);
    if (!plugin.enabled()) {
      start(plugin);
    }
  }

  @Override
  public synchronized void disable(String pluginKey) {
    Plugin plugin = installed(pluginKey);
    apps.disabled(pluginKey, true);
    if (plugin.enabled()) {
      stop(plugin);
    }
    plugin.nowDisabled();
  }

  @Override
  public synchronized void uninstall(String pluginKey) {
    remove(installed(pluginKey));
    apps.forget(pluginKey);
  }

  private void remove(Plugin plugin) {
    if (plugin.enabled()) {
      stop(plugin);
    }
    plugins.remove(plugin.key());
    try {
      plugin.bundle().uninstall();
    } catch (BundleException e) {
      throw new PluginFailure("The app cannot be removed: " + Reasons.of(e), e);
    }
  }

  private void start(Plugin plugin) {
    try {
      checks.checkDeclarations(plugin);
      resolve(plugin.bundle());
      checks.checkModules(plugin);
      plugin.contextStarted(startContext(plugin));
      plugin.modules().stream().sorted(ORDER).forEach(this::enable);
      plugin.nowEnabled();
    } catch (RuntimeException | LinkageError e) {
      takeBack(plugin);
      plugin.nowFailed(Reasons.of(e));
      LOG.error("The app {} does not run. {}", plugin.key(), Reasons.of(e));
      LOG.debug("Where it failed", e);
      return;
    }
    listeners.forEach(listener -> listener.enabled(plugin));
  }

  private void resolve(Bundle bundle) {
    imports
        .unmet(bundle)
        .ifPresent(
            reason -> {
              throw new PluginFailure(reason);
            });
    if (!framework.resolve(bundle)) {
      start(bundle);
    }
  }

  private static void start(Bundle bundle) {
    try {
      bundle.start();
    } catch (BundleException e) {
      throw new PluginFailure("The app's bundle did not start: " + Reasons.of(e), e);
    }
  }

  private ApplicationContext startContext(Plugin plugin) {
    Bundle bundle = plugin.bundle();
    extender.expect(bundle);
    start(bundle);
    return wantsContext(bundle) ? extender.await(bundle) : emptyContext(plugin);
  }

  private static boolean wantsContext(Bundle bundle) {
    return bundle.getHeaders().get("Spring-Context") != null
        && bundle.findEntries(SPRING_FILES, "*.xml", false) != null;
  }

  private static ApplicationContext emptyContext(Plugin plugin) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.setClassLoader(plugin.loader());
    context.refresh();
    return context;
  }

  private void enable(PluginModule module) {
    try {
      types.get(module.type()).enable(module);
      module.nowEnabled();
    } catch (RuntimeException | LinkageError e) {
      module.nowFailed(Reasons.of(e));
      throw e instanceof PluginFailure failure
          ? failure
          : new PluginFailure(
              "The module '" + module.key() + "' cannot be enabled: " + Reasons.of(e), e);
    }
  }

  private void stop(Plugin plugin) {
    listeners.forEach(listener -> listener.disabling(plugin));
    takeBack(plugin);
    plugin.nowDisabled();
  }

  private void takeBack(Plugin plugin) {
    List<PluginModule> modules = new ArrayList<>(plugin.modules());
    modules.sort(ORDER.reversed());
    modules.stream().filter(PluginModule::enabled).forEach(this::disable);
    try {
      plugin.bundle().stop();
    } catch (BundleException e) {
      LOG.warn("The bundle of {} did not stop: {}", plugin.key(), Reasons.of(e));
    }
    plugin.contextClosed();
  }

  private void disable(PluginModule module) {
    try {
      types.get(module.type()).disable(module);
    } catch (RuntimeException e) {
      LOG.warn("The module {} did not go cleanly.", module.completeKey(), e);
    }
    module.nowDisabled();
  }

  private Plugin installed(String pluginKey) {
    return plugin(pluginKey)
        .orElseThrow(() -> new PluginFailure("There is no app '" + pluginKey + "'."));
  }

  @Override
  public synchronized Collection<Plugin> plugins() {
    return List.copyOf(plugins.values());
  }

  @Override
  public synchronized Optional<Plugin> plugin(String key) {
    return Optional.ofNullable(plugins.get(key));
  }

  @Override
  public Collection<PluginModule> enabledModules(String type) {
    return plugins().stream()
        .filter(Plugin::enabled)
        .flatMap(plugin -> plugin.modules(type).stream())
        .filter(PluginModule::enabled)
        .toList();
  }

  /** Stops all apps, last installed first, and the framework. */
  @Override
  public synchronized void close() {
    List<Plugin> running = new ArrayList<>(plugins.values());
    Collections.reverse(running);
    running.stream().filter(Plugin::enabled).forEach(this::stop);
    framework.close();
  }
}
