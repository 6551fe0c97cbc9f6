package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 8. */
public interface IssueLinkManager {
  void createIssueLink(
      Long sourceIssueId,
      Long destinationIssueId,
      Long issueLinkTypeId,
      Long sequence,
      ApplicationUser remoteUser)
      throws CreateException;

  void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);

  int removeIssueLinks(Issue issue, ApplicationUser remoteUser);

  int removeIssueLinksNoChangeItems(Issue issue);

  void changeIssueLinkType(IssueLink issueLink, IssueLinkType newType, ApplicationUser remoteUser);

  IssueLink getIssueLink(Long issueLinkId);

  IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

  List<IssueLink> getOutwardLinks(Long sourceIssueId);

  List<IssueLink> getInwardLinks(Long destinationIssueId);

  Collection<IssueLink> getIssueLinks(Long issueLinkTypeId);

  boolean isLinkingEnabled();

  void moveIssueLink(List<IssueLink> issueLinks, Long currentSequence, Long sequence);

  void resetSequences(List<IssueLink> issueLinks);
}
