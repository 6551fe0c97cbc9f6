package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.column;
import static org.poworkbench.sandbox.data.StorageConversions.instant;
import static org.poworkbench.sandbox.data.StorageConversions.number;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The comments on issues. */
public final class Comments {
  private static final RowMapper<CommentRecord> COMMENT =
      (row, rowNumber) ->
          new CommentRecord(
              row.getLong("id"),
              row.getLong("issue_id"),
              row.getString("author"),
              row.getString("update_author"),
              row.getString("body"),
              instant(row, "created"),
              instant(row, "updated"),
              row.getString("group_level"),
              number(row, "role_level"));

  private final JdbcTemplate jdbc;
  private final Ids ids;

  Comments(Database database, Ids ids) {
    this.jdbc = database.jdbc();
    this.ids = ids;
  }

  /** All comments of an issue, oldest first, whoever may see them. */
  public List<CommentRecord> of(long issueId) {
    return jdbc.query(
        "select * from issue_comment where issue_id = ? order by created, id", COMMENT, issueId);
  }

  /** The comments of many issues by issue; an issue without any is not among the keys. */
  public Map<Long, List<CommentRecord>> ofAll(Collection<Long> issueIds) {
    if (issueIds.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(issueIds.size(), "?"));
    return jdbc
        .query(
            "select * from issue_comment where issue_id in (" + marks + ") order by created, id",
            COMMENT,
            issueIds.toArray())
        .stream()
        .collect(Collectors.groupingBy(CommentRecord::issueId));
  }

  public Optional<CommentRecord> byId(long id) {
    return jdbc.query("select * from issue_comment where id = ?", COMMENT, id).stream().findFirst();
  }

  /** Adds many comments in one batch, for an import; id 0 asks for a new id. */
  public void addAll(Collection<CommentRecord> comments) {
    jdbc.batchUpdate(
        "insert into issue_comment (id, issue_id, author, update_author, body, created, updated,"
            + " group_level, role_level) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        comments.stream()
            .map(
                comment ->
                    new Object[] {
                      ids.nextUnless("issue_comment", comment.id()),
                      comment.issueId(),
                      comment.author(),
                      comment.updateAuthor(),
                      comment.body(),
                      column(comment.created()),
                      column(comment.updated()),
                      comment.groupLevel(),
                      comment.roleLevel()
                    })
            .toList());
  }

  CommentRecord add(CommentRecord comment) {
    long id = ids.nextUnless("issue_comment", comment.id());
    CommentRecord added =
        new CommentRecord(
            id,
            comment.issueId(),
            comment.author(),
            comment.updateAuthor(),
            comment.body(),
            comment.created(),
            comment.updated(),
            comment.groupLevel(),
            comment.roleLevel());
    addAll(List.of(added));
    return added;
  }

  void update(CommentRecord comment) {
    jdbc.update(
        "update issue_comment set update_author = ?, body = ?, updated = ?, group_level = ?,"
            + " role_level = ? where id = ?",
        comment.updateAuthor(),
        comment.body(),
        column(comment.updated()),
        comment.groupLevel(),
        comment.roleLevel(),
        comment.id());
  }

  void remove(long id) {
    jdbc.update("delete from issue_comment where id = ?", id);
  }
}
