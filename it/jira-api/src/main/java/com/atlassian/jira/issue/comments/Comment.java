package com.atlassian.jira.issue.comments;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Source: Used in apps compiled for Jira 11. */
public interface Comment extends WithId {
  @Override
  Long getId();

  Issue getIssue();

  String getBody();

  ApplicationUser getAuthorApplicationUser();

  ApplicationUser getUpdateAuthorApplicationUser();

  Date getCreated();

  Date getUpdated();

  String getGroupLevel();

  Long getRoleLevelId();
}
