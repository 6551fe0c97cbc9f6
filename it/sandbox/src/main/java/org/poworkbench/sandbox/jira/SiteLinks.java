package org.poworkbench.sandbox.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueLinkRecord;
import org.poworkbench.sandbox.data.Site;

/** The links between issues. */
final class SiteLinks implements IssueLinkManager {
  private final Site site;
  private final JiraObjects objects;

  SiteLinks(JiraObjects objects) {
    this.site = objects.site();
    this.objects = objects;
  }

  @Override
  public void createIssueLink(
      Long sourceIssueId,
      Long destinationIssueId,
      Long issueLinkTypeId,
      Long sequence,
      ApplicationUser remoteUser)
      throws CreateException {
    if (site.links().type(issueLinkTypeId).isEmpty()) {
      throw new CreateException("There is no link type " + issueLinkTypeId);
    }
    site.writing()
        .link(issueLinkTypeId, sourceIssueId, destinationIssueId, sequence, by(remoteUser));
  }

  @Override
  public void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser) {
    site.links()
        .byId(issueLink.getId())
        .ifPresent(link -> site.writing().unlink(link, by(remoteUser)));
  }

  @Override
  public int removeIssueLinks(Issue issue, ApplicationUser remoteUser) {
    return removeAll(issue, by(remoteUser));
  }

  @Override
  public int removeIssueLinksNoChangeItems(Issue issue) {
    return removeAll(issue, Change.silent());
  }

  @Override
  public void changeIssueLinkType(
      IssueLink issueLink, IssueLinkType newType, ApplicationUser remoteUser) {
    removeIssueLink(issueLink, remoteUser);
    site.writing()
        .link(
            newType.getId(),
            issueLink.getSourceId(),
            issueLink.getDestinationId(),
            issueLink.getSequence(),
            by(remoteUser));
  }

  @Override
  public IssueLink getIssueLink(Long issueLinkId) {
    return shown(site.links().byId(issueLinkId));
  }

  @Override
  public IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
    return shown(site.links().find(sourceId, destinationId, issueLinkTypeId));
  }

  @Override
  public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
    return shown(site.links().outward(sourceIssueId));
  }

  @Override
  public List<IssueLink> getInwardLinks(Long destinationIssueId) {
    return shown(site.links().inward(destinationIssueId));
  }

  @Override
  public Collection<IssueLink> getIssueLinks(Long issueLinkTypeId) {
    return shown(site.links().ofType(issueLinkTypeId));
  }

  @Override
  public boolean isLinkingEnabled() {
    return true;
  }

  @Override
  public void moveIssueLink(List<IssueLink> issueLinks, Long currentSequence, Long sequence) {
    throw new IllegalStateException("The sandbox does not order links; Jira does.");
  }

  @Override
  public void resetSequences(List<IssueLink> issueLinks) {
    throw new IllegalStateException("The sandbox does not order links; Jira does.");
  }

  private int removeAll(Issue issue, Change change) {
    List<IssueLinkRecord> links = new ArrayList<>(site.links().outward(issue.getId()));
    links.addAll(site.links().inward(issue.getId()));
    links.forEach(link -> site.writing().unlink(link, change));
    return links.size();
  }

  private IssueLink shown(Optional<IssueLinkRecord> link) {
    return link.map(objects::link).orElse(null);
  }

  private List<IssueLink> shown(List<IssueLinkRecord> links) {
    return links.stream().map(objects::link).toList();
  }

  private static Change by(ApplicationUser user) {
    return Change.by(user == null ? null : user.getKey());
  }
}
