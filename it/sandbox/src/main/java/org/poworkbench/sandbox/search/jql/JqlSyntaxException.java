package org.poworkbench.sandbox.search.jql;

/** A query that cannot be read; its message is the one Jira shows, with the place at its end. */
public final class JqlSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  JqlSyntaxException(String reason, Place place) {
    super("Error in the JQL Query: " + reason + " " + place + ".");
    this.place = place;
  }

  public Place place() {
    return place;
  }
}
