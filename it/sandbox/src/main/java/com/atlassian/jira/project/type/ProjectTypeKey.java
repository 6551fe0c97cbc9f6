package com.atlassian.jira.project.type;

/** The kind of a project: "software", "business" and so on. */
public class ProjectTypeKey {
  private final String key;

  public ProjectTypeKey(String key) {
    this.key = key;
  }

  public String getKey() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectTypeKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
