package org.poworkbench.domain.settings;

/** Keeps settings for one test. */
public final class InMemorySettings implements SiteSettings {

  private CoachSettings coach = CoachSettings.DEFAULT;
  private CreatedFields fields = CreatedFields.NONE;

  @Override
  public CoachSettings coach() {
    return coach;
  }

  @Override
  public void change(CoachSettings settings) {
    coach = settings;
  }

  @Override
  public CreatedFields createdFields() {
    return fields;
  }

  @Override
  public void remember(CreatedFields created) {
    fields = created;
  }
}
