package org.poworkbench.sandbox.imports;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import did.
 *
 * @param created issues that are new
 * @param known issues that the site had already and that were left as they are
 * @param damaged lines that could not be read
 * @param unresolved references to issues that are not there; a later import may bring them
 */
public record ImportReport(long created, long known, List<DamagedLine> damaged, int unresolved) {
  /** A line that was skipped. */
  public record DamagedLine(Path file, long number, String reason) {
    @Override
    public String toString() {
      return "%s, line %d: %s".formatted(file.getFileName(), number, reason);
    }
  }

  public ImportReport {
    damaged = List.copyOf(damaged);
  }
}
