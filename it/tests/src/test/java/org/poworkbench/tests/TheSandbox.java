package org.poworkbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;

/**
 * One sandbox with the demo and the built app for all tests that only need such a one; it starts with the first of them and
 * ends with the last. A test leaves issues of the demo as it found them or makes its own.
 */
final class TheSandbox implements BeforeAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(TheSandbox.class);

  private static volatile Sandbox running;

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("sandbox", key -> new Running(), Running.class);
  }

  static Sandbox sandbox() {
    return running;
  }

  static URI url() {
    return running.url();
  }

  static Client as(String person) {
    return Client.as(url(), person);
  }

  static Client anonymous() {
    return Client.anonymous(url());
  }

  /** The app as it was built. */
  static Path app() {
    return Path.of(System.getProperty("po.app"));
  }

  /** A new home that is empty. */
  static Path newHome() {
    try {
      return Files.createTempDirectory("sandbox-home");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder with real backlogs, where there is one. */
  static Optional<Path> data() {
    return Optional.ofNullable(System.getProperty("po.data"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of);
  }

  /** The demo with the app, in that home, on a free port. */
  static SandboxOptions demo(Path home) {
    return SandboxOptions.at(home).withDemo(true).withApp(app());
  }

  private static final class Running implements AutoCloseable {
    Running() {
      running = Sandbox.start(demo(newHome()));
    }

    @Override
    public void close() {
      running.close();
    }
  }
}
