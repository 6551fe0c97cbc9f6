package org.poworkbench.sandbox.jira;

import com.atlassian.crowd.embedded.api.Group;

/** A group as Jira's API shows it. */
record SiteGroup(String name) implements Group {
  @Override
  public String getName() {
    return name;
  }
}
