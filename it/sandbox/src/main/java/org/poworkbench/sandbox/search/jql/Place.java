package org.poworkbench.sandbox.search.jql;

/** Where in a query something stands; line and character count from one. */
public record Place(int line, int character) {
  /** The place of clauses that a program built and nobody typed. */
  public static final Place NOWHERE = new Place(0, 0);

  public boolean isKnown() {
    return line > 0;
  }

  @Override
  public String toString() {
    return "(line " + line + ", character " + character + ")";
  }
}
