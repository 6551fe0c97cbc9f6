package org.poworkbench.sandbox.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class HostProfileTest {
  private static final Pattern MINOR = Pattern.compile("(\\d+)\\.(\\d+)(.*)");
  private static final Path APPS = Path.of("../../src/target");

  @TempDir Path folder;

  @Test
  void namesEachPackageOnceAndInOrder() {
    List<String> names =
        HostProfile.read().packages().stream().map(HostProfile.ExportedPackage::name).toList();

    assertEquals(names.stream().sorted().distinct().toList(), names);
  }

  @Test
  void exportsNothingThatTheClassPathDoesNotHave() {
    Set<String> absent = new HashSet<>();
    for (HostProfile.ExportedPackage row : HostProfile.read().packages()) {
      String path = row.name().replace('.', '/');
      boolean present =
          getClass().getClassLoader().getResource(path) != null
              || ClassLoader.getSystemResource(path) != null
              || ModuleLayer.boot().modules().stream()
                  .anyMatch(module -> module.getPackages().contains(row.name()));
      if (!present) {
        absent.add(row.name());
      }
    }
    assertEquals(Set.of(), absent);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void letsTheAppResolveOneMinorVersionUpAndDown(int minors) throws IOException, BundleException {
    Optional<Path> app = app();
    assumeTrue(app.isPresent(), "The app's jar has not been built.");
    HostProfile shifted = shifted(HostProfile.read(), minors);
    try (BundleFramework framework = BundleFramework.start(shifted, folder);
        InputStream jar = Files.newInputStream(app.orElseThrow())) {
      new SpringExtender().start(framework.context(), shifted.geminiVersion());
      Bundle bundle = framework.context().installBundle("app", jar);

      assertEquals(Optional.empty(), new Imports(framework.context()).unmet(bundle));
      assertTrue(framework.resolve(bundle));
    }
  }

  private static Optional<Path> app() throws IOException {
    if (!Files.isDirectory(APPS)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(APPS)) {
      return files
          .filter(file -> file.getFileName().toString().matches("po-workbench-[\\w.-]+\\.jar"))
          .findFirst();
    }
  }

  private static HostProfile shifted(HostProfile profile, int minors) {
    return new HostProfile(
        profile.packages().stream()
            .map(
                row ->
                    new HostProfile.ExportedPackage(row.name(), shifted(row, minors), row.source()))
            .toList());
  }

  /** The framework's own packages stay; a first version has no minor below it. */
  private static String shifted(HostProfile.ExportedPackage row, int minors) {
    Matcher version = MINOR.matcher(row.version());
    if (row.name().startsWith("org.osgi.") || !version.matches() || minors == 0) {
      return row.version();
    }
    int minor = Integer.parseInt(version.group(2)) + minors;
    return minor < 0 ? row.version() : version.group(1) + "." + minor + version.group(3);
  }
}
