package org.poworkbench.domain.compatibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * What the app needs of its host, as the build wrote it into the jar.
 *
 * @param version of the app
 * @param members of the host's API
 * @param parts of the host's front end
 */
public record WhatTheAppNeeds(String version, List<NeededMember> members, List<NeededPart> parts) {

  private static final String FOLDER = "META-INF/po-workbench/";

  public WhatTheAppNeeds {
    members = List.copyOf(members);
    parts = List.copyOf(parts);
  }

  /** Reads what the build wrote; nothing, where a build did not. */
  public static WhatTheAppNeeds in(ClassLoader app) {
    return new WhatTheAppNeeds(
        lines(app, "version.txt", Function.identity()).stream().findFirst().orElse(""),
        lines(app, "members.tsv", NeededMember::of),
        lines(app, "web-parts.tsv", NeededPart::of));
  }

  private static <T> List<T> lines(ClassLoader app, String file, Function<String, T> reader) {
    try (InputStream stream = app.getResourceAsStream(FOLDER + file)) {
      return stream == null
          ? List.of()
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(reader).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
