package org.poworkbench.domain.settings;

/** Keeps what projects decide otherwise than their site. */
public interface ProjectSettings {

  /** What this project has decided; nothing, if it never did. */
  ProjectCoachSettings of(long projectId);

  /** Keeps what this project has decided now. */
  void change(long projectId, ProjectCoachSettings settings);
}
