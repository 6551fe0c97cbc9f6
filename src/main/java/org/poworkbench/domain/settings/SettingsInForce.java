package org.poworkbench.domain.settings;

/** The settings that hold: what a project decides, else what its site does. */
public final class SettingsInForce {

  private final SiteSettings site;
  private final ProjectSettings projects;

  public SettingsInForce(SiteSettings site, ProjectSettings projects) {
    this.site = site;
    this.projects = projects;
  }

  /** What holds where no project is known. */
  public CoachSettings inSite() {
    return site.coach();
  }

  /** What holds in this project. */
  public CoachSettings inProject(long projectId) {
    return projects.of(projectId).over(site.coach());
  }
}
