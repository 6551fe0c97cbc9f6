package org.poworkbench.sandbox.web.velocity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;

/** The host's own list and what one app adds to it. Strict: nothing else may be called. */
public final class MethodAllowlist implements MethodPolicy {
  private static final Set<String> HOST = read("global-allowlist.txt");

  private final Set<String> app = new CopyOnWriteArraySet<>();

  public void add(String signature) {
    app.add(signature);
  }

  public void remove(String signature) {
    app.remove(signature);
  }

  @Override
  public boolean allows(Class<?> target, Method method) {
    return MethodSignature.withSupertypes(target, method).stream()
        .anyMatch(signature -> HOST.contains(signature) || app.contains(signature));
  }

  private static Set<String> read(String resource) {
    try (InputStream in = MethodAllowlist.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("//"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
