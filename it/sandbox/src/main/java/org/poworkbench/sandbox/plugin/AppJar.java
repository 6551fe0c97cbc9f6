package org.poworkbench.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.w3c.dom.Document;

/**
 * What the jar of an app says of itself.
 *
 * @param key the header {@code Atlassian-Plugin-Key}
 */
record AppJar(Path file, String key, Document descriptor) {
  private static final String KEY_HEADER = "Atlassian-Plugin-Key";
  private static final String DESCRIPTOR = "atlassian-plugin.xml";

  static AppJar read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new PluginFailure("There is no app at " + file + ".");
    }
    try (JarFile jar = new JarFile(file.toFile())) {
      String key = key(file, jar.getManifest());
      Document descriptor = descriptor(file, jar);
      String declared = descriptor.getDocumentElement().getAttribute("key");
      if (!declared.equals(key)) {
        throw new PluginFailure(
            DESCRIPTOR
                + " has the key '"
                + declared
                + "', but "
                + KEY_HEADER
                + " is '"
                + key
                + "'.");
      }
      return new AppJar(file, key, descriptor);
    } catch (IOException e) {
      throw new PluginFailure(file + " is not a jar: " + e.getMessage(), e);
    }
  }

  private static String key(Path file, Manifest manifest) {
    String key = manifest == null ? null : manifest.getMainAttributes().getValue(KEY_HEADER);
    if (key == null) {
      throw new PluginFailure(file.getFileName() + " has no header " + KEY_HEADER + ".");
    }
    return key.trim();
  }

  private static Document descriptor(Path file, JarFile jar) throws IOException {
    ZipEntry entry = jar.getEntry(DESCRIPTOR);
    if (entry == null) {
      throw new PluginFailure(file.getFileName() + " has no " + DESCRIPTOR + ".");
    }
    try (InputStream xml = jar.getInputStream(entry)) {
      return Descriptors.read(xml);
    }
  }
}
