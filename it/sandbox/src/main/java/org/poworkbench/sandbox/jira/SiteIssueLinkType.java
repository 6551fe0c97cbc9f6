package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.poworkbench.sandbox.data.LinkType;

/** A type of link as Jira's API shows it. */
record SiteIssueLinkType(LinkType type) implements IssueLinkType {
  @Override
  public Long getId() {
    return type.id();
  }

  @Override
  public String getName() {
    return type.name();
  }

  @Override
  public String getInward() {
    return type.inward();
  }

  @Override
  public String getOutward() {
    return type.outward();
  }

  @Override
  public String getStyle() {
    return type.style();
  }

  @Override
  public boolean isSubTaskLinkType() {
    return false;
  }

  @Override
  public boolean isSystemLinkType() {
    return false;
  }

  @Override
  public int compareTo(IssueLinkType other) {
    return getName().compareTo(other.getName());
  }
}
