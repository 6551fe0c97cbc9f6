package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Source: Javadoc of Jira 7.x; used in apps compiled for Jira 8. */
public interface LabelManager {
  Label addLabel(ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification);

  Label addLabel(
      ApplicationUser remoteUser,
      Long issueId,
      Long customFieldId,
      String label,
      boolean sendNotification);

  Set<Label> getLabels(Long issueId);

  Set<Label> getLabels(Long issueId, Long customFieldId);

  Set<String> getSuggestedLabels(ApplicationUser user, Long issueId, String token);

  Set<Label> setLabels(
      ApplicationUser remoteUser,
      Long issueId,
      Set<String> labels,
      boolean sendNotification,
      boolean causeChangeNotification);

  Set<Label> setLabels(
      ApplicationUser remoteUser,
      Long issueId,
      Long customFieldId,
      Set<String> labels,
      boolean sendNotification,
      boolean causeChangeNotification);
}
