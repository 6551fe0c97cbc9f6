package org.poworkbench.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsInForceTest {

  private static final long CHECKOUT = 10000;
  private static final CoachSettings SITE =
      new CoachSettings(true, List.of("Story"), 8, "points", "criteria", "team");

  private final InMemorySettings settings = new InMemorySettings();
  private final SettingsInForce inForce = settings.inForce();

  @Test
  void areThoseOfTheSiteWhereAProjectDecidesNothing() {
    settings.change(SITE);

    assertEquals(SITE, inForce.inProject(CHECKOUT));
    assertEquals(SITE, inForce.inSite());
    assertEquals(0, settings.of(CHECKOUT).decided());
  }

  @Test
  void areThoseOfTheProjectWhereItDecides() {
    settings.change(SITE);
    settings.change(
        CHECKOUT,
        new ProjectCoachSettings(
            Optional.of(false),
            Optional.of(List.of("Bug")),
            Optional.of(5.0),
            Optional.of(""),
            Optional.of("squad")));

    assertEquals(
        new CoachSettings(false, List.of("Bug"), 5, "points", "", "squad"),
        inForce.inProject(CHECKOUT));
    assertEquals(SITE, inForce.inProject(CHECKOUT + 1));
    assertEquals(5, settings.of(CHECKOUT).decided());
  }

  @Test
  void followTheSiteInWhatAProjectLeavesOpen() {
    settings.change(
        CHECKOUT,
        new ProjectCoachSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.of(3.0),
            Optional.empty(),
            Optional.empty()));
    settings.change(SITE);

    assertEquals(
        new CoachSettings(true, List.of("Story"), 3, "points", "criteria", "team"),
        inForce.inProject(CHECKOUT));
    assertEquals(1, settings.of(CHECKOUT).decided());
  }
}
