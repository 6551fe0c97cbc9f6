package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.ProjectRecord;

/** Sees to it that all stories of the shared sandbox's demo are counted, which were there before the app was. */
final class CheckedStories {
  private static final String QUALITY = "/rest/po/1.0/story-quality?";

  private CheckedStories() {}

  /** Checks them, unless that has been done. */
  static void ensure() {
    Client admin = TheSandbox.as("admin");
    if (!areComplete(admin)) {
      admin.post("/rest/po/1.0/story-backfill/start", "");
      await().atMost(Duration.ofMinutes(2)).until(() -> areComplete(admin));
    }
  }

  /** Waits until the fields of this issue say what its check says. */
  static void awaitFields(String key) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> TheSandbox.as("pat").count("key = " + key + " AND \"Story score\" > 0") == 1);
  }

  private static boolean areComplete(Client admin) {
    return admin.get(QUALITY + allTeams()).json().path("incomplete").isNull();
  }

  /** The projects of the demo as parameters of a request. */
  static String allTeams() {
    return TheSandbox.sandbox().site().projects().all().stream()
        .map(ProjectRecord::id)
        .map(id -> "team=project-" + id)
        .collect(Collectors.joining("&"));
  }
}
