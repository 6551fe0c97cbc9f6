package org.poworkbench.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Projects;

/** The site's projects; lists leave archived ones out, as Jira's do. */
final class SiteProjects implements ProjectManager {
  private final Projects projects;
  private final JiraObjects objects;

  SiteProjects(JiraObjects objects) {
    this.projects = objects.site().projects();
    this.objects = objects;
  }

  @Override
  public List<Project> getProjectObjects() {
    return projects.all().stream()
        .filter(project -> !project.isArchived())
        .map(objects::project)
        .toList();
  }

  @Override
  public List<Project> getProjects() {
    return getProjectObjects();
  }

  @Override
  public Project getProjectObj(Long id) {
    return objects.project(id);
  }

  @Override
  public Project getProjectObjByKey(String key) {
    return shown(projects.byKey(key));
  }

  @Override
  public Project getProjectObjByName(String name) {
    return shown(projects.all().stream().filter(p -> p.name().equalsIgnoreCase(name)).findFirst());
  }

  @Override
  public Project getProjectByCurrentKey(String key) {
    return shown(projects.byKey(key).filter(project -> project.key().equals(key)));
  }

  @Override
  public Project getProjectByCurrentKeyIgnoreCase(String key) {
    return getProjectByCurrentKey(key.toUpperCase(Locale.ROOT));
  }

  @Override
  public Set<String> getAllProjectKeys(Long projectId) {
    return projects.keysOf(projectId);
  }

  @Override
  public long getProjectCount() {
    return getProjectObjects().size();
  }

  private Project shown(Optional<ProjectRecord> project) {
    return project.map(objects::project).orElse(null);
  }
}
