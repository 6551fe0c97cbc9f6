package org.poworkbench.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.user.ApplicationUser;
import org.poworkbench.sandbox.data.Component;

/** A component as Jira's API shows it. Two of one id are equal. */
record SiteComponent(JiraObjects objects, Component component) implements ProjectComponent {
  @Override
  public Long getId() {
    return component.id();
  }

  @Override
  public String getName() {
    return component.name();
  }

  @Override
  public String getDescription() {
    return component.description();
  }

  @Override
  public Long getProjectId() {
    return component.projectId();
  }

  @Override
  public String getLead() {
    return component.leadKey();
  }

  @Override
  public ApplicationUser getComponentLead() {
    return objects.user(component.leadKey());
  }

  @Override
  public long getAssigneeType() {
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SiteComponent that && component.id() == that.component.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(component.id());
  }

  @Override
  public String toString() {
    return component.name();
  }
}
