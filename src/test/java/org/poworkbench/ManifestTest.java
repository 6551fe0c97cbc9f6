package org.poworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The app asks Jira for packages in the ranges that were decided, and for none that nobody listed. */
class ManifestTest {

  private static final String NO_RANGE = "";

  /** The range of each family of packages; the longest name that fits counts. */
  private static final Map<String, String> RANGES =
      Map.ofEntries(
          Map.entry("com.atlassian.", NO_RANGE),
          Map.entry("com.fasterxml.jackson.", "[2.15,3)"),
          Map.entry("com.opensymphony.", NO_RANGE),
          Map.entry("io.atlassian.fugue", "[5,7)"),
          Map.entry("jakarta.annotation", "[2.0,4)"),
          Map.entry("jakarta.inject", "[2.0,3)"),
          Map.entry("jakarta.servlet", "[6.0,7)"),
          Map.entry("jakarta.ws.rs", "[3.0,4)"),
          Map.entry("net.java.ao", NO_RANGE),
          Map.entry("org.eclipse.gemini.blueprint.", "[3.0,6)"),
          Map.entry("org.slf4j", "[1.7,3)"),
          Map.entry("org.springframework.", NO_RANGE),
          Map.entry("webwork.", NO_RANGE));

  private static final Pattern CLAUSE =
      Pattern.compile("([\\w.]+)((?:;[\\w:]+=(?:\"[^\"]*\"|[^,;]*))*)(?:,|$)");

  @Test
  void importsEachPackageInItsRange() throws IOException {
    Map<String, String> imports = imports(manifest().getValue("Import-Package"));

    assertFalse(imports.isEmpty());
    imports.forEach((name, attributes) -> assertEquals(expected(name), range(attributes), name));
  }

  @Test
  void importsNothingOptionallyButJiraSoftwareAndTheAuditLog() throws IOException {
    imports(manifest().getValue("Import-Package"))
        .forEach(
            (name, attributes) ->
                assertEquals(
                    name.startsWith("com.atlassian.greenhopper")
                        || name.startsWith("com.atlassian.audit."),
                    attributes.contains("optional"),
                    name));
  }

  @Test
  void exportsNothing() throws IOException {
    assertEquals(null, manifest().getValue("Export-Package"));
  }

  @Test
  void isATransformerlessAppWithItsOwnSpringContext() throws IOException {
    assertEquals("org.poworkbench", manifest().getValue("Atlassian-Plugin-Key"));
    assertEquals("org.poworkbench", manifest().getValue("Bundle-SymbolicName"));
    assertTrue(manifest().getValue("Spring-Context").startsWith("*;timeout:="));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          com.fasterxml.jackson.core;version="[2.21,3)"
          com.atlassian.jira.issue;version="[1.0,2)"
          org.slf4j""")
  void seesANarrowerRange(String header) {
    Map<String, String> imports = imports(header);

    assertThrows(
        AssertionError.class,
        () ->
            imports.forEach(
                (name, attributes) -> assertEquals(expected(name), range(attributes), name)));
  }

  @Test
  void seesAPackageThatNobodyListed() {
    assertThrows(AssertionError.class, () -> expected("com.google.common.collect"));
  }

  private static Attributes manifest() throws IOException {
    try (InputStream file = Files.newInputStream(Path.of("target/classes/META-INF/MANIFEST.MF"))) {
      return new Manifest(file).getMainAttributes();
    }
  }

  private static Map<String, String> imports(String header) {
    Map<String, String> imports = new TreeMap<>();
    Matcher clauses = CLAUSE.matcher(header);
    while (clauses.find()) {
      imports.put(clauses.group(1), clauses.group(2));
    }
    return imports;
  }

  private static String range(String attributes) {
    Matcher version = Pattern.compile("version=\"([^\"]*)\"").matcher(attributes);
    return version.find() ? version.group(1) : NO_RANGE;
  }

  private static String expected(String name) {
    return RANGES.entrySet().stream()
        .filter(family -> (name + ".").startsWith(family.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is imported and not listed"));
  }
}
