package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** What one person changed about an issue at one time. */
public class ChangeHistory implements WithId {
  private final Long id;
  private final Issue issue;
  private final ApplicationUser author;
  private final Timestamp timePerformed;
  private final List<ChangeItemBean> items;

  public ChangeHistory(
      Long id,
      Issue issue,
      ApplicationUser author,
      Timestamp timePerformed,
      List<ChangeItemBean> items) {
    this.id = id;
    this.issue = issue;
    this.author = author;
    this.timePerformed = timePerformed;
    this.items = List.copyOf(items);
  }

  @Override
  public Long getId() {
    return id;
  }

  public Long getIssueId() {
    return issue.getId();
  }

  public Issue getIssue() {
    return issue;
  }

  public String getAuthorKey() {
    return author == null ? null : author.getKey();
  }

  public String getAuthorDisplayName() {
    return author == null ? null : author.getDisplayName();
  }

  public ApplicationUser getAuthorObject() {
    return author;
  }

  public Timestamp getTimePerformed() {
    return timePerformed;
  }

  public List<ChangeItemBean> getChangeItemBeans() {
    return items;
  }

  /** The sandbox keeps comments apart from changes. */
  public String getComment() {
    return null;
  }

  /** The sandbox shows a change to all who may browse the issue. */
  public String getLevel() {
    return null;
  }
}
