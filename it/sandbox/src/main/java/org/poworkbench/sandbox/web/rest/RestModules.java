package org.poworkbench.sandbox.web.rest;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginFailure;
import org.poworkbench.sandbox.plugin.PluginModule;

/** {@code <rest>}: the app's JAX-RS classes at {@code /rest<path>/<version>} and {@code /rest<path>/latest}. */
public final class RestModules implements ModuleType {
  private final Mounts mounts;
  private final Map<PluginModule, List<String>> mounted = new ConcurrentHashMap<>();

  /** Where servlets of apps come to answer. */
  public interface Mounts {
    /** Mounts and initializes the servlet. */
    void mount(List<String> patterns, HttpServlet servlet) throws IOException;

    void unmount(List<String> patterns);
  }

  public RestModules(Mounts mounts) {
    this.mounts = mounts;
  }

  @Override
  public String element() {
    return "rest";
  }

  @Override
  public void check(PluginModule module) {
    if (!module.requiredAttribute("path").startsWith("/")) {
      throw module.failed("has a path that does not start with a slash");
    }
    module.requiredAttribute("version");
  }

  @Override
  public void enable(PluginModule module) {
    List<String> patterns = patterns(module);
    try {
      mounts.mount(patterns, new ServletContainer(config(module)));
    } catch (IOException e) {
      throw new PluginFailure(
          "The module '" + module.key() + "' (rest) does not start: " + e.getMessage(), e);
    }
    mounted.put(module, patterns);
  }

  @Override
  public void disable(PluginModule module) {
    mounts.unmount(mounted.remove(module));
  }

  private static List<String> patterns(PluginModule module) {
    String path = "/rest" + module.requiredAttribute("path") + "/";
    return List.of(path + module.requiredAttribute("version") + "/*", path + "latest/*");
  }

  private static ResourceConfig config(PluginModule module) {
    List<Class<?>> classes = RestClasses.of(module);
    if (classes.isEmpty()) {
      throw module.failed("finds no class with @Path");
    }
    ResourceConfig config = new ResourceConfig();
    config.property(AppComponents.PLUGIN, module.plugin());
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    classes.forEach(config::register);
    config.register(JacksonFeature.withoutExceptionMappers());
    config.register(ObjectMappers.class);
    config.register(UnreadableJson.class);
    config.register(AccessFilter.class);
    config.register(XsrfFilter.class);
    return config;
  }
}
