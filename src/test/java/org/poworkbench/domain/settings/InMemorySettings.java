package org.poworkbench.domain.settings;

import java.util.HashMap;
import java.util.Map;

/** Keeps settings for one test. */
public final class InMemorySettings implements SiteSettings, ProjectSettings {

  private final Map<Long, ProjectCoachSettings> projects = new HashMap<>();
  private CoachSettings coach = CoachSettings.DEFAULT;
  private long changes;
  private CreatedFields fields = CreatedFields.NONE;

  @Override
  public CoachSettings coach() {
    return coach;
  }

  @Override
  public void change(CoachSettings settings) {
    coach = settings;
    changes++;
  }

  @Override
  public ProjectCoachSettings of(long projectId) {
    return projects.getOrDefault(projectId, ProjectCoachSettings.AS_THE_SITE);
  }

  @Override
  public void change(long projectId, ProjectCoachSettings settings) {
    projects.put(projectId, settings);
    changes++;
  }

  /** What holds by these settings. */
  public SettingsInForce inForce() {
    return new SettingsInForce(this, this);
  }

  @Override
  public CreatedFields createdFields() {
    return fields;
  }

  @Override
  public void remember(CreatedFields created) {
    fields = created;
  }

  @Override
  public long changes() {
    return changes;
  }
}
