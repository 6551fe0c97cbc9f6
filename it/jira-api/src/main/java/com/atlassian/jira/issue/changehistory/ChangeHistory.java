package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** Source: Javadoc of Jira 7.x; used in apps compiled for Jira 8. */
public class ChangeHistory implements WithId {
  private ChangeHistory() {}

  @Override
  public Long getId() {
    throw new IllegalStateException("declaration");
  }

  public Long getIssueId() {
    throw new IllegalStateException("declaration");
  }

  public Issue getIssue() {
    throw new IllegalStateException("declaration");
  }

  public String getAuthorKey() {
    throw new IllegalStateException("declaration");
  }

  public String getAuthorDisplayName() {
    throw new IllegalStateException("declaration");
  }

  public ApplicationUser getAuthorObject() {
    throw new IllegalStateException("declaration");
  }

  public Timestamp getTimePerformed() {
    throw new IllegalStateException("declaration");
  }

  public List<ChangeItemBean> getChangeItemBeans() {
    throw new IllegalStateException("declaration");
  }

  public String getComment() {
    throw new IllegalStateException("declaration");
  }

  public String getLevel() {
    throw new IllegalStateException("declaration");
  }
}
