package org.poworkbench.sandbox.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeminiPatchTest {
  private static final List<String> BUNDLES =
      List.of(
          "org/eclipse/gemini/blueprint/io/OsgiBundleResource.class",
          "org/eclipse/gemini/blueprint/context/BundleContextAware.class",
          "org/eclipse/gemini/blueprint/extender/OsgiApplicationContextCreator.class");

  @Test
  void linksEveryReferenceToSpring() throws IOException {
    SpringLinks links = new SpringLinks();
    for (String bundle : BUNDLES) {
      check(links, new ByteArrayInputStream(patched(bundle)));
    }
    assertEquals(Set.of(), links.missing());
  }

  @Test
  void mendsLinksThatAreBrokenWithoutIt() throws IOException {
    SpringLinks links = new SpringLinks();
    for (String bundle : BUNDLES) {
      try (InputStream original = SpringExtender.jarOf(bundle).openStream()) {
        check(links, original);
      }
    }
    assertTrue(
        links.missing().contains("org/springframework/util/Assert.notNull(Ljava/lang/Object;)V"),
        links.missing().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void showsTheVersionOfTheProfile(int bundle) throws IOException {
    try (JarInputStream jar =
        new JarInputStream(new ByteArrayInputStream(patched(BUNDLES.get(bundle))))) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertTrue(manifest.getValue("Export-Package").contains("version=\"4.0.0\""));
      assertFalse(manifest.getValue("Export-Package").contains("3.0.0.M01"));
      assertFalse(manifest.getValue("Import-Package").contains("[5.0.0,6)"));
    }
  }

  private static byte[] patched(String bundle) throws IOException {
    try (InputStream original = SpringExtender.jarOf(bundle).openStream()) {
      return new GeminiPatch("4.0.0").apply(original);
    }
  }

  private static void check(SpringLinks links, InputStream bundle) throws IOException {
    try (JarInputStream jar = new JarInputStream(bundle)) {
      for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
        if (entry.getName().endsWith(".class")) {
          links.check(jar.readAllBytes());
        }
      }
    }
  }
}
