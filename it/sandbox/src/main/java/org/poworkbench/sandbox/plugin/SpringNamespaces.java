package org.poworkbench.sandbox.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A bundle without classes that makes the XML namespaces of the host's Spring known: the extender looks for them in bundles, but
 * never in the framework's own.
 */
final class SpringNamespaces {
  private static final List<String> LISTS =
      List.of("META-INF/spring.handlers", "META-INF/spring.schemas");

  private SpringNamespaces() {}

  static InputStream bundle() throws IOException {
    ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bundle, manifest())) {
      for (String list : LISTS) {
        jar.putNextEntry(new ZipEntry(list));
        writeAll(list, jar);
        jar.closeEntry();
      }
    }
    return new ByteArrayInputStream(bundle.toByteArray());
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    attributes.putValue("Bundle-SymbolicName", "org.poworkbench.sandbox.spring-namespaces");
    attributes.putValue("Bundle-Version", "1.0.0");
    attributes.putValue("DynamicImport-Package", "org.springframework.*");
    return manifest;
  }

  /** The extender's own bundles bring their lists themselves. */
  private static void writeAll(String name, JarOutputStream jar) throws IOException {
    ClassLoader loader = SpringNamespaces.class.getClassLoader();
    for (URL list : Collections.list(loader.getResources(name))) {
      try (InputStream content = list.openStream()) {
        String lines = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        for (String line : lines.lines().filter(line -> !line.contains("gemini")).toList()) {
          jar.write((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
      }
    }
  }
}
