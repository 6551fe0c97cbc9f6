package com.atlassian.jira.project;

import java.util.List;
import java.util.Set;

/** Source: A compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface ProjectManager {
  List<Project> getProjectObjects();

  List<Project> getProjects();

  Project getProjectObj(Long id);

  Project getProjectObjByKey(String key);

  Project getProjectObjByName(String name);

  Project getProjectByCurrentKey(String key);

  Project getProjectByCurrentKeyIgnoreCase(String key);

  Set<String> getAllProjectKeys(Long projectId);

  long getProjectCount();
}
