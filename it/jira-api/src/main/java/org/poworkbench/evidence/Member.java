package org.poworkbench.evidence;

import java.util.Comparator;

/**
 * A type, or a method or field of it: binary name of the type, then name and erased descriptor as Java spells types, {@code
 * "-"} for the type itself.
 */
public record Member(String type, String name) implements Comparable<Member> {
  private static final String ITSELF = "-";
  private static final Comparator<Member> ORDER =
      Comparator.comparing(Member::type).thenComparing(Member::name);

  public static Member itself(String type) {
    return new Member(type, ITSELF);
  }

  /** An element of an annotation: class files do not tell its type. */
  static Member attribute(String annotation, String name) {
    return new Member(annotation, name + "()");
  }

  boolean isAttribute() {
    return name.endsWith("()");
  }

  public boolean isType() {
    return name.equals(ITSELF);
  }

  @Override
  public int compareTo(Member other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return isType() ? type : type + "#" + name;
  }
}
