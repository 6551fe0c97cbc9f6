package org.poworkbench.jira.audit;

import java.util.List;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.domain.settings.ProjectSettings;
import org.poworkbench.domain.settings.SiteSettings;

/** Settings of which every change is told to the audit log, through whichever door it comes. */
public final class AuditedSettings implements SiteSettings, ProjectSettings {

  private final SiteSettings site;
  private final ProjectSettings projects;
  private final SettingsLog log;

  public AuditedSettings(SiteSettings site, ProjectSettings projects, SettingsLog log) {
    this.site = site;
    this.projects = projects;
    this.log = log;
  }

  @Override
  public CoachSettings coach() {
    return site.coach();
  }

  @Override
  public void change(CoachSettings settings) {
    List<SettingChange> changes = SettingChange.between(site.coach(), settings);
    site.change(settings);
    if (!changes.isEmpty()) {
      log.siteChanged(changes);
    }
  }

  @Override
  public ProjectCoachSettings of(long projectId) {
    return projects.of(projectId);
  }

  @Override
  public void change(long projectId, ProjectCoachSettings settings) {
    List<SettingChange> changes = SettingChange.between(projects.of(projectId), settings);
    projects.change(projectId, settings);
    if (!changes.isEmpty()) {
      log.projectChanged(projectId, changes);
    }
  }

  @Override
  public CreatedFields createdFields() {
    return site.createdFields();
  }

  // Done by the app itself, not by an administrator.
  @Override
  public void remember(CreatedFields fields) {
    site.remember(fields);
  }

  @Override
  public long changes() {
    return site.changes();
  }
}
