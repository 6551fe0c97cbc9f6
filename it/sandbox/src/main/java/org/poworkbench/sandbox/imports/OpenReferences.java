package org.poworkbench.sandbox.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.Settings;

/** References to issues that no import has brought yet, kept until one does. */
final class OpenReferences {
  /** What refers: an issue to its epic or parent, or a link of a type to its other end. */
  enum Kind {
    EPIC,
    PARENT,
    LINK
  }

  /** One reference between two keys; the type is that of a link. */
  record Reference(Kind kind, String from, String to, String linkType) {
    private static final String SEPARATOR = "\t";

    String text() {
      return String.join(SEPARATOR, kind.name(), from, to, linkType);
    }

    static Reference of(String text) {
      String[] parts = text.split(SEPARATOR, -1);
      return new Reference(Kind.valueOf(parts[0]), parts[1], parts[2], parts[3]);
    }
  }

  private static final String SETTING = "sandbox.import.open-references";

  private final Settings settings;

  OpenReferences(Settings settings) {
    this.settings = settings;
  }

  List<Reference> read() {
    return settings
        .get(SETTING)
        .map(
            text ->
                text.lines().map(Reference::of).collect(Collectors.toCollection(ArrayList::new)))
        .orElseGet(ArrayList::new);
  }

  /** Stores the references unless they are stored already. */
  void write(List<Reference> references) {
    String text =
        references.stream()
            .map(Reference::text)
            .sorted()
            .distinct()
            .collect(Collectors.joining("\n"));
    String wanted = text.isEmpty() ? null : text;
    if (!Objects.equals(settings.get(SETTING).orElse(null), wanted)) {
      settings.set(SETTING, wanted);
    }
  }
}
