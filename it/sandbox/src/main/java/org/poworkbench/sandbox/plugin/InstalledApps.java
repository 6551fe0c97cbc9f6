package org.poworkbench.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder of the home that keeps the apps' jars, and which of them are switched off. */
final class InstalledApps {
  private static final String JAR = ".jar";

  private final Path folder;

  InstalledApps(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a copy of the jar, in place of an earlier one of the same app. */
  Path keep(String pluginKey, Path jar) {
    Path kept = kept(pluginKey);
    try {
      if (!jar.toAbsolutePath().equals(kept.toAbsolutePath())) {
        Files.copy(jar, kept, StandardCopyOption.REPLACE_EXISTING);
      }
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forget(String pluginKey) {
    try {
      Files.deleteIfExists(kept(pluginKey));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    disabled(pluginKey, false);
  }

  List<Path> jars() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isKept(String pluginKey, Path jar) {
    return kept(pluginKey).equals(jar);
  }

  boolean disabled(String pluginKey) {
    return states().containsKey(pluginKey);
  }

  void disabled(String pluginKey, boolean disabled) {
    Properties states = states();
    if (disabled) {
      states.setProperty(pluginKey, "disabled");
    } else {
      states.remove(pluginKey);
    }
    try (OutputStream file = Files.newOutputStream(stateFile())) {
      states.store(file, "Apps that an administrator has switched off");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Properties states() {
    Properties states = new Properties();
    if (Files.exists(stateFile())) {
      try (InputStream file = Files.newInputStream(stateFile())) {
        states.load(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return states;
  }

  private Path kept(String pluginKey) {
    if (!pluginKey.matches("[A-Za-z0-9._-]+")) {
      throw new PluginFailure("The plugin key '" + pluginKey + "' is no plugin key.");
    }
    return folder.resolve(pluginKey + JAR);
  }

  private Path stateFile() {
    return folder.resolve("states.properties");
  }
}
