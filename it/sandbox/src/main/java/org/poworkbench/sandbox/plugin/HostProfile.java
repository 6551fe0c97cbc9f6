package org.poworkbench.sandbox.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The packages that the host exports to apps, with the versions under which Jira 11.3 has them. */
record HostProfile(List<ExportedPackage> packages) {
  /** Gemini is a bundle of its own and exports its packages itself, under this name and the profile's version. */
  static final String GEMINI = "org.eclipse.gemini.blueprint";

  private static final String FILE = "host-profile.csv";
  private static final String HEADING = "package,version,source";

  /**
   * A package that apps may import.
   *
   * @param version empty where it is exported without one
   * @param source a Jira 11 app that imports it, or what else shows that it is there
   */
  record ExportedPackage(String name, String version, String source) {
    private String asHeader() {
      return version.isEmpty() ? name : name + ";version=\"" + version + "\"";
    }

    boolean isGemini() {
      return name.equals(GEMINI) || name.startsWith(GEMINI + ".");
    }
  }

  HostProfile {
    packages = List.copyOf(packages);
  }

  static HostProfile read() {
    try (InputStream csv = HostProfile.class.getClassLoader().getResourceAsStream(FILE)) {
      if (csv == null) {
        throw new IllegalStateException(FILE + " is not on the class path.");
      }
      return parse(new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HostProfile parse(BufferedReader csv) throws IOException {
    String heading = csv.readLine();
    if (!HEADING.equals(heading)) {
      throw new IllegalStateException(FILE + " starts with '" + HEADING + "'.");
    }
    return new HostProfile(csv.lines().map(HostProfile::row).toList());
  }

  private static ExportedPackage row(String line) {
    String[] cells = line.split(",", 3);
    if (cells.length != 3 || cells[0].isBlank() || cells[2].isBlank()) {
      throw new IllegalStateException(
          FILE + " has the row '" + line + "' without package or source.");
    }
    return new ExportedPackage(cells[0].trim(), cells[1].trim(), cells[2].trim());
  }

  /** What the framework's own bundle exports, in the form of its configuration property. */
  String systemPackages() {
    return packages.stream()
        .filter(row -> !row.isGemini())
        .map(ExportedPackage::asHeader)
        .collect(Collectors.joining(","));
  }

  String geminiVersion() {
    return versionOf(GEMINI)
        .orElseThrow(() -> new IllegalStateException(FILE + " has no row for " + GEMINI + "."));
  }

  Optional<String> versionOf(String packageName) {
    return packages.stream()
        .filter(row -> row.name().equals(packageName))
        .map(ExportedPackage::version)
        .findFirst();
  }
}
