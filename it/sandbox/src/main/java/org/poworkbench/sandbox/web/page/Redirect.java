package org.poworkbench.sandbox.web.page;

/** Sends the browser to another path of the site, such as {@code /browse/PO-1}. */
public record Redirect(String path) implements Reply {
  public Redirect {
    if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
      throw new IllegalArgumentException("Not a path of this site: " + path);
    }
  }
}
