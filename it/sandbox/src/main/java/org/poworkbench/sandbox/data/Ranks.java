package org.poworkbench.sandbox.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The order of all issues that people give them by hand. New issues come last. */
public final class Ranks {
  private final Database database;
  private final JdbcTemplate jdbc;
  private final Ids ids;
  private final Fields fields;

  Ranks(Database database, Ids ids, Fields fields) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.ids = ids;
    this.fields = fields;
  }

  /** The number of the field Rank; empty without Jira Software. */
  public Optional<Long> field() {
    return fields.ofType(FieldType.RANK).stream().findFirst().map(FieldRecord::id);
  }

  /** Gives the draft the last rank unless it has one. */
  void giveLast(IssueDraft draft) {
    field()
        .filter(field -> draft.value(field) == null)
        .ifPresent(field -> draft.value(field, RankText.of(ids.next("rank"))));
  }

  /**
   * The ranks that bring these issues, in this order, right before or after another one. Keeps others
   * who rank waiting until the transaction ends.
   *
   * @param onNewRanks hears of all issues when there was no room and each got another rank
   */
  Map<Long, String> beside(
      long anchorId, boolean before, List<Long> issueIds, Consumer<List<Long>> onNewRanks) {
    long field = field().orElseThrow();
    jdbc.queryForList("select id from field where id = ? for update", Long.class, field);
    if (rankOf(field, anchorId).isEmpty()) {
      onNewRanks.accept(giveAnew(field));
    }
    List<String> ranks = free(field, anchorId, before, issueIds);
    if (ranks.isEmpty()) {
      onNewRanks.accept(giveAnew(field));
      ranks = free(field, anchorId, before, issueIds);
    }
    Map<Long, String> given = new LinkedHashMap<>();
    for (int index = 0; index < issueIds.size(); index++) {
      given.put(issueIds.get(index), ranks.get(index));
    }
    return given;
  }

  private List<String> free(long field, long anchorId, boolean before, Collection<Long> moved) {
    String anchor = rankOf(field, anchorId).orElseThrow();
    String other = neighbour(field, anchor, before, moved);
    return before
        ? RankText.between(other, anchor, moved.size())
        : RankText.between(anchor, other, moved.size());
  }

  private Optional<String> rankOf(long field, long issueId) {
    return jdbc
        .queryForList(
            "select string_value from field_value where field_id = ? and issue_id = ?",
            String.class,
            field,
            issueId)
        .stream()
        .findFirst();
  }

  private String neighbour(long field, String anchor, boolean before, Collection<Long> moved) {
    List<Object> parameters = new ArrayList<>(List.of(field, anchor));
    parameters.addAll(moved);
    return jdbc.queryForObject(
        "select %s(%s) from field_value where field_id = ? and %s %s ? and issue_id not in %s"
            .formatted(
                before ? "max" : "min",
                ordered(),
                ordered(),
                before ? "<" : ">",
                IssueValues.placeholders(moved.size())),
        String.class,
        parameters.toArray());
  }

  /** PostgreSQL would order texts by language and pass over the colon. */
  private String ordered() {
    return database.isPostgreSql() ? "string_value collate \"C\"" : "string_value";
  }

  /** Gives every issue a rank of its own in the present order; those without one come last. */
  private List<Long> giveAnew(long field) {
    List<Long> order =
        jdbc.queryForList(
            "select issue.id from issue left join field_value on issue_id = issue.id and field_id = ?"
                + " order by case when string_value is null then 1 else 0 end, "
                + ordered()
                + ", issue.id",
            Long.class,
            field);
    jdbc.update("delete from field_value where field_id = ?", field);
    jdbc.batchUpdate(
        "insert into field_value (issue_id, field_id, position, string_value) values (?, ?, 0, ?)",
        order.stream().map(id -> new Object[] {id, field, RankText.of(ids.next("rank"))}).toList());
    return order;
  }
}
