package org.poworkbench.sandbox.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Says which imports of an app cannot be met, before the framework tries and says it in a filter's language. */
final class Imports {
  /** Jakarta EE's old names; Jira 11 has none of them, and an optional import would only put the failure off. */
  private static final List<String> LEFT_BEHIND =
      List.of("javax.ws.rs", "javax.servlet", "javax.inject", "javax.mail", "javax.xml.bind");

  private final BundleContext framework;

  Imports(BundleContext framework) {
    this.framework = framework;
  }

  /** The reason why the app's imports cannot be met, if they cannot. */
  Optional<String> unmet(Bundle app) {
    List<BundleRequirement> imports =
        app.adapt(BundleRevision.class).getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE);
    return first(imports, this::leftBehind).or(() -> first(imports, this::missing));
  }

  private static Optional<String> first(
      List<BundleRequirement> imports,
      java.util.function.Function<BundleRequirement, Optional<String>> question) {
    return imports.stream().map(question).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> leftBehind(BundleRequirement required) {
    String name = packageName(required);
    return LEFT_BEHIND.stream()
        .filter(old -> name.equals(old) || name.startsWith(old + "."))
        .map(
            old ->
                "The app imports "
                    + name
                    + ", which Jira 11 does not have: use "
                    + name.replaceFirst("javax", "jakarta")
                    + ".")
        .findFirst();
  }

  private Optional<String> missing(BundleRequirement required) {
    if (optional(required) || dynamic(required) || exports().stream().anyMatch(required::matches)) {
      return Optional.empty();
    }
    String name = packageName(required);
    String versions =
        exports().stream()
            .filter(export -> name.equals(packageName(export)))
            .map(export -> String.valueOf(export.getAttributes().get("version")))
            .collect(Collectors.joining(", "));
    return Optional.of(
        versions.isEmpty()
            ? "The app imports " + name + ", which nothing exports."
            : "The app imports "
                + name
                + " as "
                + required.getDirectives().get("filter")
                + ", but it is exported as "
                + versions
                + ".");
  }

  private List<BundleCapability> exports() {
    List<BundleCapability> exports = new ArrayList<>();
    Arrays.stream(framework.getBundles())
        .map(bundle -> bundle.adapt(BundleRevision.class))
        .map(revision -> revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE))
        .forEach(exports::addAll);
    return exports;
  }

  private static boolean optional(BundleRequirement required) {
    return "optional".equals(required.getDirectives().get("resolution"));
  }

  /** A dynamic import is looked for when a class is; it may stay unmet. */
  private static boolean dynamic(BundleRequirement required) {
    return "dynamic".equals(required.getDirectives().get("resolution"));
  }

  private static String packageName(BundleCapability export) {
    return String.valueOf(export.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
  }

  private static String packageName(BundleRequirement required) {
    String filter = required.getDirectives().get("filter");
    String start = "(" + PackageNamespace.PACKAGE_NAMESPACE + "=";
    int from = filter.indexOf(start) + start.length();
    return filter.substring(from, filter.indexOf(')', from));
  }
}
