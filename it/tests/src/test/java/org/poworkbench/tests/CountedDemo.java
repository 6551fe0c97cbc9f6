package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

/** The demo with all of its open stories counted: its issues were written before the app was there. */
final class CountedDemo {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private CountedDemo() {}

  /** Lets the app follow up the demo's issues, and waits until it has. */
  static void ensure() {
    if (notCounted() == 0) {
      return;
    }
    TheSandbox.sandbox().announceDemo();
    await("rows of the demo").atMost(PATIENCE).untilAsserted(() -> assertEquals(0, notCounted()));
  }

  private static int notCounted() {
    return TheSandbox.as("pat")
        .get("/rest/po/1.0/projects/CHK/backlog-health")
        .json()
        .path("notCounted")
        .asInt(1);
  }
}
