package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/** Source: Javadoc of Jira 7.x; a compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; used in apps compiled for Jira 11. */
public interface IssueManager {
  MutableIssue getIssueObject(Long id);

  MutableIssue getIssueObject(String key);

  MutableIssue getIssueByCurrentKey(String key);

  MutableIssue getIssueByKeyIgnoreCase(String key);

  Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;

  Set<String> getAllIssueKeys(Long issueId);

  boolean isEditable(Issue issue);

  boolean isEditable(Issue issue, ApplicationUser user);

  boolean atLeastOneIssueExists();

  Issue createIssueObject(ApplicationUser remoteUser, Map<String, Object> fields)
      throws CreateException;

  Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

  Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request);

  Issue updateIssue(
      ApplicationUser user, MutableIssue issue, EventDispatchOption option, boolean sendMail);

  void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption option, boolean sendMail)
      throws RemoveException;

  void deleteIssueNoEvent(Issue issue) throws RemoveException;
}
