package org.poworkbench.jira.failure;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.poworkbench.domain.failure.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes failures with their cause to Jira's log. */
public final class LoggedFailures implements Failures {

  private static final Logger LOG = LoggerFactory.getLogger("org.poworkbench");

  @Override
  public String note(String during, Throwable cause) {
    String id = String.format(Locale.ROOT, "%06x", ThreadLocalRandom.current().nextInt(0x1000000));
    LOG.error("Failure {} during {}", id, during, cause);
    return id;
  }
}
