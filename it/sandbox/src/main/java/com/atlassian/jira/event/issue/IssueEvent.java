package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Map;

/** Something that happened to an issue, as listeners hear of it. */
public final class IssueEvent {
  private final Long eventTypeId;
  private final Issue issue;
  private final ApplicationUser user;
  private final Comment comment;
  private final Map<String, Object> params;
  private final boolean sendMail;
  private final Date time;

  public IssueEvent(
      Long eventTypeId,
      Issue issue,
      ApplicationUser user,
      Comment comment,
      Map<String, Object> params,
      boolean sendMail,
      Date time) {
    this.eventTypeId = eventTypeId;
    this.issue = issue;
    this.user = user;
    this.comment = comment;
    this.params = Map.copyOf(params);
    this.sendMail = sendMail;
    this.time = new Date(time.getTime());
  }

  public Issue getIssue() {
    return issue;
  }

  public Project getProject() {
    return issue.getProjectObject();
  }

  public ApplicationUser getUser() {
    return user;
  }

  public Comment getComment() {
    return comment;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }

  public Map<String, Object> getParams() {
    return params;
  }

  public boolean isSendMail() {
    return sendMail;
  }

  public Date getTime() {
    return new Date(time.getTime());
  }
}
