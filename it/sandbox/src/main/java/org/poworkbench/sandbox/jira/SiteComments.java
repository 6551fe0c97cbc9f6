package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.Site;

/** The comments on issues; a comment with a level is seen by that group or role only. */
final class SiteComments implements CommentManager {
  private final Site site;
  private final JiraObjects objects;

  SiteComments(JiraObjects objects) {
    this.site = objects.site();
    this.objects = objects;
  }

  @Override
  public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
    return streamComments(user, issue).toList();
  }

  @Override
  public List<Comment> getCommentsForUserSince(Issue issue, ApplicationUser user, Date since) {
    return streamComments(user, issue).filter(c -> c.getUpdated().after(since)).toList();
  }

  @Override
  public List<Comment> getComments(Issue issue) {
    return site.comments().of(issue.getId()).stream().map(objects::comment).toList();
  }

  @Override
  public Stream<Comment> streamComments(ApplicationUser user, Issue issue) {
    return site.comments().of(issue.getId()).stream()
        .filter(comment -> isSeen(comment, issue, user))
        .map(objects::comment);
  }

  @Override
  public Comment getLastComment(Issue issue) {
    List<Comment> all = getComments(issue);
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  @Override
  public Comment getCommentById(Long id) {
    return site.comments().byId(id).map(objects::comment).orElse(null);
  }

  @Override
  public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
    return create(issue, author, body, null, null, dispatchEvent);
  }

  @Override
  public Comment create(
      Issue issue,
      ApplicationUser author,
      String body,
      String groupLevel,
      Long roleLevelId,
      boolean dispatchEvent) {
    Change change = change(author, dispatchEvent).withComment(body, groupLevel, roleLevelId);
    return objects.comment(site.writing().comment(issue.getId(), change));
  }

  /** The sandbox gives the time of creation itself. */
  @Override
  public Comment create(
      Issue issue,
      ApplicationUser author,
      String body,
      String groupLevel,
      Long roleLevelId,
      Date created,
      boolean dispatchEvent) {
    return create(issue, author, body, groupLevel, roleLevelId, dispatchEvent);
  }

  @Override
  public void update(Comment comment, boolean dispatchEvent) {
    CommentRecord stored = stored(comment);
    CommentRecord edited =
        new CommentRecord(
            stored.id(),
            stored.issueId(),
            stored.author(),
            comment.getUpdateAuthorApplicationUser() == null
                ? stored.author()
                : comment.getUpdateAuthorApplicationUser().getKey(),
            comment.getBody(),
            stored.created(),
            comment.getUpdated().toInstant(),
            comment.getGroupLevel(),
            comment.getRoleLevelId());
    site.writing()
        .editComment(edited, change(comment.getUpdateAuthorApplicationUser(), dispatchEvent));
  }

  @Override
  public ChangeItemBean delete(Comment comment) {
    site.writing().deleteComment(stored(comment), Change.by(null).withoutEvent());
    return new ChangeItemBean("jira", "Comment", null, comment.getBody(), null, null);
  }

  @Override
  public void delete(Comment comment, boolean dispatchEvent, ApplicationUser user) {
    site.writing().deleteComment(stored(comment), change(user, dispatchEvent));
  }

  @Override
  public boolean isUserCommentAuthor(ApplicationUser user, Comment comment) {
    return user != null && user.getKey().equals(stored(comment).author());
  }

  private CommentRecord stored(Comment comment) {
    return site.comments()
        .byId(comment.getId())
        .orElseThrow(() -> new IllegalArgumentException("The comment was deleted."));
  }

  private boolean isSeen(CommentRecord comment, Issue issue, ApplicationUser user) {
    if (comment.groupLevel() == null && comment.roleLevel() == null) {
      return true;
    }
    if (user == null) {
      return false;
    }
    var groups = site.people().groupsOf(user.getKey());
    return (comment.groupLevel() != null && groups.contains(comment.groupLevel()))
        || (comment.roleLevel() != null
            && site.roles().has(user.getKey(), groups, comment.roleLevel(), issue.getProjectId()));
  }

  private static Change change(ApplicationUser user, boolean dispatchEvent) {
    Change change = Change.by(user == null ? null : user.getKey());
    return dispatchEvent ? change : change.withoutEvent();
  }
}
