package org.poworkbench.sandbox.plugin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi framework, as strict as Jira's: apps see what they import, and nothing but the profile can be imported. */
final class BundleFramework implements AutoCloseable {
  /** The JVM's own glue for reflection looks for these through whatever class loader it meets. */
  private static final String BOOT_DELEGATION = "sun.reflect,sun.reflect.*,jdk.internal.reflect";

  private final Framework framework;

  private BundleFramework(Framework framework) {
    this.framework = framework;
  }

  static BundleFramework start(HostProfile profile, Path storage) {
    Map<String, String> settings = new HashMap<>();
    settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
    settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES, profile.systemPackages());
    settings.put(Constants.FRAMEWORK_BOOTDELEGATION, BOOT_DELEGATION);
    settings.put("felix.bootdelegation.implicit", "false");
    settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
    Framework framework = new FrameworkFactory().newFramework(settings);
    try {
      framework.start();
    } catch (BundleException e) {
      throw new IllegalStateException("The OSGi framework did not start.", e);
    }
    return new BundleFramework(framework);
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  boolean resolve(Bundle bundle) {
    return framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
  }

  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(TimeUnit.SECONDS.toMillis(30));
    } catch (BundleException e) {
      throw new IllegalStateException("The OSGi framework did not stop.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
