package org.poworkbench.domain.settings;

/** Keeps the settings of the site. */
public interface SiteSettings {

  /** The settings that hold now; defaults where nothing was decided. */
  CoachSettings coach();

  /** Keeps new settings. */
  void change(CoachSettings settings);

  /** The fields that the app has created in this site. */
  CreatedFields createdFields();

  /** Remembers the fields that the app has created. */
  void remember(CreatedFields fields);

  /** How often settings of the site or of a project were changed, so that others can follow. */
  long changes();
}
