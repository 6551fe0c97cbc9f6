package org.poworkbench.jira.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.settings.InMemorySettings;
import org.poworkbench.domain.settings.ProjectCoachSettings;

class AuditedSettingsTest {

  private static final CoachSettings OTHER =
      new CoachSettings(false, List.of("Story"), 5, "", "customfield_1", "");
  private static final ProjectCoachSettings OWN =
      new ProjectCoachSettings(
          Optional.of(true), Optional.empty(), Optional.of(3.0), Optional.empty(), Optional.of(""));

  private final List<String> told = new ArrayList<>();
  private final InMemorySettings kept = new InMemorySettings();
  private final AuditedSettings settings =
      new AuditedSettings(
          kept,
          kept,
          new SettingsLog() {
            @Override
            public void siteChanged(List<SettingChange> changes) {
              changes.forEach(change -> told.add("site " + line(change)));
            }

            @Override
            public void projectChanged(long projectId, List<SettingChange> changes) {
              changes.forEach(change -> told.add(projectId + " " + line(change)));
            }
          });

  private static String line(SettingChange change) {
    return change.setting() + ": " + change.before() + " > " + change.after();
  }

  @Test
  void tellsEachSettingOfTheSiteThatChanged() {
    settings.change(OTHER);

    assertEquals(OTHER, kept.coach());
    assertEquals(
        List.of(
            "site on: true > false",
            "site issueTypes: Story, User Story, Feature Story, New Feature, Improvement, Enabler, Enabler Story, Spike > Story",
            "site small: 8.0 > 5.0",
            "site criteriaField:  > customfield_1"),
        told);
  }

  @Test
  void tellsWhatAProjectDecidesAndThatItFollowsTheSiteAgain() {
    settings.change(10000, OWN);
    settings.change(10000, ProjectCoachSettings.AS_THE_SITE);

    assertEquals(
        List.of(
            "10000 on: null > true",
            "10000 small: null > 3.0",
            "10000 teamField: null > ",
            "10000 on: true > null",
            "10000 small: 3.0 > null",
            "10000 teamField:  > null"),
        told);
    assertEquals(ProjectCoachSettings.AS_THE_SITE, kept.of(10000));
  }

  @Test
  void tellsNothingWhenNothingChanged() {
    settings.change(CoachSettings.DEFAULT);
    settings.change(10000, ProjectCoachSettings.AS_THE_SITE);
    settings.remember(new CreatedFields(OptionalLong.of(1), OptionalLong.empty()));

    assertEquals(List.of(), told);
  }
}
