package org.poworkbench.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Points;

class CoachSettingsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          Story,       true
          story,       true
          ' Story ',   true
          New Feature, true
          Improvement, true
          Bug,         false
          Epic,        false
          ,            false""")
  void checksTheUsualTypesByName(String issueType, boolean checked) {
    assertEquals(checked, CoachSettings.DEFAULT.checks(issueType));
  }

  @Test
  void checksNothingWhenTheCoachIsOff() {
    assertFalse(new CoachSettings(false, List.of("Story"), 8, "", "", "").checks("Story"));
  }

  @Test
  void judgesEveryCheckedTypeAsAStory() {
    CoachSettings settings = new CoachSettings(true, List.of("Bug", "Story"), 5, "", "", "");

    assertTrue(settings.policy().storyTypes().contains("bug"));
    assertFalse(settings.policy().otherTypes().contains("bug"));
    assertTrue(settings.policy().otherTypes().contains("epic"));
    assertEquals(Points.of(5), settings.policy().largest());
  }
}
