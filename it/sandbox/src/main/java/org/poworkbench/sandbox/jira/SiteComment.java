package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import org.poworkbench.sandbox.data.CommentRecord;

/** A comment as Jira's API shows it. */
record SiteComment(JiraObjects objects, CommentRecord comment) implements Comment {
  @Override
  public Long getId() {
    return comment.id();
  }

  @Override
  public Issue getIssue() {
    return objects.issue(comment.issueId());
  }

  @Override
  public String getBody() {
    return comment.body();
  }

  @Override
  public ApplicationUser getAuthorApplicationUser() {
    return objects.user(comment.author());
  }

  @Override
  public ApplicationUser getUpdateAuthorApplicationUser() {
    return objects.user(comment.updateAuthor());
  }

  @Override
  public Date getCreated() {
    return Date.from(comment.created());
  }

  @Override
  public Date getUpdated() {
    return Date.from(comment.updated());
  }

  @Override
  public String getGroupLevel() {
    return comment.groupLevel();
  }

  @Override
  public Long getRoleLevelId() {
    return comment.roleLevel();
  }
}
