package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.poworkbench.sandbox.data.IssueLinkRecord;

/** A link as Jira's API shows it. */
record SiteIssueLink(JiraObjects objects, IssueLinkRecord link) implements IssueLink {
  @Override
  public Long getId() {
    return link.id();
  }

  @Override
  public Long getLinkTypeId() {
    return link.typeId();
  }

  @Override
  public IssueLinkType getIssueLinkType() {
    return objects.site().links().type(link.typeId()).map(objects::linkType).orElse(null);
  }

  @Override
  public Long getSourceId() {
    return link.sourceId();
  }

  @Override
  public Issue getSourceObject() {
    return objects.issue(link.sourceId());
  }

  @Override
  public Long getDestinationId() {
    return link.destinationId();
  }

  @Override
  public Issue getDestinationObject() {
    return objects.issue(link.destinationId());
  }

  @Override
  public Long getSequence() {
    return link.sequence();
  }

  @Override
  public boolean isSystemLink() {
    return false;
  }
}
