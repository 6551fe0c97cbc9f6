package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.label.Label;

/** A label of an issue, public because apps read it by reflection. The sandbox gives labels no ids of their own. */
public record SiteLabel(Long issueId, String label) implements Label {
  @Override
  public Long getId() {
    return null;
  }

  @Override
  public Long getIssue() {
    return issueId;
  }

  @Override
  public String getLabel() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
