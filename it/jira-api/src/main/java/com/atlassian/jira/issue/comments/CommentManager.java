package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 11. */
public interface CommentManager {
  List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

  List<Comment> getCommentsForUserSince(Issue issue, ApplicationUser user, Date since);

  List<Comment> getComments(Issue issue);

  Stream<Comment> streamComments(ApplicationUser user, Issue issue);

  Comment getLastComment(Issue issue);

  Comment getCommentById(Long id);

  Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

  Comment create(
      Issue issue,
      ApplicationUser author,
      String body,
      String groupLevel,
      Long roleLevelId,
      boolean dispatchEvent);

  Comment create(
      Issue issue,
      ApplicationUser author,
      String body,
      String groupLevel,
      Long roleLevelId,
      Date created,
      boolean dispatchEvent);

  void update(Comment comment, boolean dispatchEvent);

  ChangeItemBean delete(Comment comment);

  void delete(Comment comment, boolean dispatchEvent, ApplicationUser user);

  boolean isUserCommentAuthor(ApplicationUser user, Comment comment);
}
