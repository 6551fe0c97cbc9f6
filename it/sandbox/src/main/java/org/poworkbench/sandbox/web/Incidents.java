package org.poworkbench.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Unexpected errors: logged with their cause under an id, of which the reader gets the id alone. */
public final class Incidents {
  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  private Incidents() {}

  public static String report(HttpServletRequest request, Throwable cause) {
    return report(request.getMethod() + " " + request.getRequestURI(), cause);
  }

  /**
   * Logs a failure that no request stands for.
   *
   * @param what what failed, in a few words for the log
   */
  public static String report(String what, Throwable cause) {
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()).substring(2);
    LOG.error("Incident {}: {}", id, what, cause);
    return id;
  }
}
