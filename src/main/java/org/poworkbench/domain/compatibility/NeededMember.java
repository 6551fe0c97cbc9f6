package org.poworkbench.domain.compatibility;

import java.util.List;

/**
 * A type of the host, or a method or field of it, that the app calls.
 *
 * @param type binary name of the type
 * @param name name and types as Java spells them, {@code "-"} for the type itself
 * @param grade how well it was evidenced when the app was built
 * @param byName whether the app calls it by its name only, whatever its types
 * @param users packages of the app that use it
 */
public record NeededMember(
    String type, String name, String grade, boolean byName, List<String> users) {

  private static final String ITSELF = "-";

  public NeededMember {
    users = List.copyOf(users);
  }

  static NeededMember of(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new NeededMember(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3).equals("by-name"),
        List.of(cells.get(4).split(" ")));
  }

  /** Whether the type itself is meant. */
  public boolean isType() {
    return name.equals(ITSELF);
  }

  boolean isField() {
    return name.indexOf('(') < 0;
  }

  String bareName() {
    return name.replaceAll("[(:].*", "");
  }

  /** As people read it: the type, and the member behind a mark. */
  public String spelled() {
    return isType() ? type : type + "#" + name;
  }
}
