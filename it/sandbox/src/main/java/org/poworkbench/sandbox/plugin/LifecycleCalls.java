package org.poworkbench.sandbox.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.poworkbench.sandbox.jira.ThreadContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells apps that they have started or are about to stop: only beans that the app exports as services hear of it. */
public final class LifecycleCalls implements PluginListener {
  private static final Logger LOG = LoggerFactory.getLogger(LifecycleCalls.class);

  @Override
  public void enabled(Plugin plugin) {
    callAll(plugin, LifecycleAware::onStart);
  }

  @Override
  public void disabling(Plugin plugin) {
    callAll(plugin, LifecycleAware::onStop);
  }

  /** As in Jira nobody is logged in during these calls, and what they throw is logged only. */
  private static void callAll(Plugin plugin, Consumer<LifecycleAware> call) {
    ThreadContext caller = ThreadContext.currentOrNull();
    ThreadContext.enter(null, Locale.ENGLISH);
    try {
      for (LifecycleAware bean : exported(plugin.bundle())) {
        call(plugin, bean, call);
      }
    } finally {
      ThreadContext.resume(caller);
    }
  }

  private static void call(Plugin plugin, LifecycleAware bean, Consumer<LifecycleAware> call) {
    try {
      call.accept(bean);
    } catch (RuntimeException | LinkageError e) {
      LOG.error("A lifecycle call of {} failed: {}", plugin.key(), Reasons.of(e), e);
    }
  }

  private static List<LifecycleAware> exported(Bundle bundle) {
    return Optional.ofNullable(bundle.getRegisteredServices()).stream()
        .flatMap(Arrays::stream)
        .filter(LifecycleCalls::isLifecycleAware)
        .map(reference -> (LifecycleAware) bundle.getBundleContext().getService(reference))
        .toList();
  }

  private static boolean isLifecycleAware(ServiceReference<?> reference) {
    String[] types = (String[]) reference.getProperty(Constants.OBJECTCLASS);
    return Arrays.asList(types).contains(LifecycleAware.class.getName());
  }
}
