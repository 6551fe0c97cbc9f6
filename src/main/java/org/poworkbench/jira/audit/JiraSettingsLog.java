package org.poworkbench.jira.audit;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.poworkbench.domain.failure.Failures;

/**
 * Tells Jira's audit log. If that fails, the settings stay changed and our log says why. A Jira that does not let apps see
 * its audit log is told nothing: this class names none of its types, so that the app starts there too.
 */
public final class JiraSettingsLog implements SettingsLog {

  private final ProjectManager projects;
  private final Failures failures;

  public JiraSettingsLog(ProjectManager projects, Failures failures) {
    this.projects = projects;
    this.failures = failures;
  }

  @Override
  public void siteChanged(List<SettingChange> changes) {
    attempt(() -> AuditEntry.ofSite(changes));
  }

  @Override
  public void projectChanged(long projectId, List<SettingChange> changes) {
    Project project = projects.getProjectObj(projectId);
    attempt(() -> AuditEntry.ofProject(project, changes));
  }

  private void attempt(Runnable entry) {
    try {
      entry.run();
    } catch (NoClassDefFoundError noAuditLog) {
      // The page Compatibility tells of it; each change would only repeat it.
    } catch (RuntimeException | LinkageError failure) {
      failures.note("an entry in the audit log", failure);
    }
  }
}
