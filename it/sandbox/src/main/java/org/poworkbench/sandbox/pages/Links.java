package org.poworkbench.sandbox.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages, encoded. */
final class Links {
  private Links() {}

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  static String ofProject(String projectKey) {
    return encoded("project = " + projectKey + " ORDER BY key DESC");
  }
}
