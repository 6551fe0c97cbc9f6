package org.poworkbench.domain.compatibility;

import java.util.List;

/**
 * A part of the host's front end that the app takes by name.
 *
 * @param kind what kind of thing, such as {@code amd-module}
 * @param name its name
 * @param grade how well it was evidenced when the app was built
 * @param users web-resources, templates or the descriptor that name it
 */
public record NeededPart(String kind, String name, String grade, List<String> users) {

  /** The kinds that a script can look up on any page. */
  private static final List<String> IN_THE_BROWSER = List.of("amd-module", "js-event", "js-global");

  public NeededPart {
    users = List.copyOf(users);
  }

  static NeededPart of(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new NeededPart(
        cells.get(0), cells.get(1), cells.get(2), List.of(cells.get(3).split(" ")));
  }

  /** Whether a script can look it up. */
  public boolean canBeLookedUp() {
    return IN_THE_BROWSER.contains(kind);
  }
}
