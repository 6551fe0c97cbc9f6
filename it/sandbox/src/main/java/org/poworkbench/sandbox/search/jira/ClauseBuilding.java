package org.poworkbench.sandbox.search.jira;

import com.atlassian.jira.jql.builder.ConditionBuilder;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.sandbox.search.jql.JqlQuery;
import org.poworkbench.sandbox.search.jql.JqlSyntaxException;
import org.poworkbench.sandbox.search.jql.JqlText;
import org.poworkbench.sandbox.search.jql.Ordering;

/** Builds the conditions of a query by writing them as JQL, which is then read. */
public final class ClauseBuilding implements JqlClauseBuilder {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final JqlQueryBuilder owner;
  private final StringBuilder text = new StringBuilder();
  private List<Ordering> orderings = List.of();
  private boolean wantsWord;
  private String word;

  public ClauseBuilding(JqlQueryBuilder owner) {
    this.owner = owner;
  }

  /** Starts with what an existing query has. */
  public void start(Query existing) {
    JqlQuery query = SiteQuery.jql(existing);
    orderings = query.orderings();
    query.where().ifPresent(where -> addClause(SiteClause.of(where)));
  }

  public void clear() {
    text.setLength(0);
    orderings = List.of();
    wantsWord = false;
    word = null;
  }

  @Override
  public JqlQueryBuilder endWhere() {
    return owner;
  }

  @Override
  public Query buildQuery() {
    try {
      return new SiteQuery(new JqlQuery(JqlQuery.parse(text.toString()).where(), orderings), null);
    } catch (JqlSyntaxException e) {
      throw new IllegalStateException("The conditions are not complete: " + text, e);
    }
  }

  @Override
  public Clause buildClause() {
    return buildQuery().getWhereClause();
  }

  @Override
  public JqlClauseBuilder defaultAnd() {
    word = "AND";
    return this;
  }

  @Override
  public JqlClauseBuilder and() {
    return joined("AND");
  }

  @Override
  public JqlClauseBuilder or() {
    return joined("OR");
  }

  private JqlClauseBuilder joined(String with) {
    if (!wantsWord) {
      throw new IllegalStateException(with + " needs a condition before it");
    }
    text.append(' ').append(with).append(' ');
    wantsWord = false;
    return this;
  }

  @Override
  public JqlClauseBuilder sub() {
    separate();
    text.append('(');
    return this;
  }

  @Override
  public JqlClauseBuilder endsub() {
    text.append(')');
    wantsWord = true;
    return this;
  }

  @Override
  public JqlClauseBuilder addClause(Clause clause) {
    return add("(" + clause + ")");
  }

  @Override
  public JqlClauseBuilder project(String... projects) {
    return among("project", Arrays.stream(projects));
  }

  @Override
  public JqlClauseBuilder project(Long... pids) {
    return among("project", Arrays.stream(pids).map(String::valueOf));
  }

  @Override
  public ConditionBuilder project() {
    return field("project");
  }

  @Override
  public JqlClauseBuilder issueType(String... types) {
    return among("issuetype", Arrays.stream(types));
  }

  @Override
  public ConditionBuilder issueType() {
    return field("issuetype");
  }

  @Override
  public JqlClauseBuilder status(String... statuses) {
    return among("status", Arrays.stream(statuses));
  }

  @Override
  public JqlClauseBuilder unresolved() {
    return among("resolution", Stream.of("Unresolved"));
  }

  @Override
  public JqlClauseBuilder issue(String... keys) {
    return among("key", Arrays.stream(keys));
  }

  @Override
  public ConditionBuilder issue() {
    return field("key");
  }

  @Override
  public ConditionBuilder customField(Long id) {
    return new FieldCondition("cf[" + id + "]");
  }

  @Override
  public ConditionBuilder field(String jqlName) {
    return new FieldCondition(JqlText.text(jqlName));
  }

  @Override
  public JqlClauseBuilder createdAfter(Date date) {
    return add("created >= " + time(date));
  }

  @Override
  public JqlClauseBuilder updatedAfter(Date date) {
    return add("updated >= " + time(date));
  }

  private static String time(Date date) {
    return JqlText.text(MINUTE.format(date.toInstant().atZone(ZoneId.systemDefault())));
  }

  private JqlClauseBuilder among(String field, Stream<String> values) {
    List<String> texts = values.map(JqlText::text).toList();
    return add(
        texts.size() == 1
            ? field + " = " + texts.get(0)
            : field + " in " + texts.stream().collect(Collectors.joining(", ", "(", ")")));
  }

  private JqlClauseBuilder add(String condition) {
    separate();
    text.append(condition);
    wantsWord = true;
    return this;
  }

  private void separate() {
    if (wantsWord && word == null) {
      throw new IllegalStateException("A word such as and() is missing after: " + text);
    }
    if (wantsWord) {
      joined(word);
    }
  }

  private final class FieldCondition implements ConditionBuilder {
    private final String field;

    FieldCondition(String field) {
      this.field = field;
    }

    @Override
    public JqlClauseBuilder eq(String value) {
      return among(field, Stream.of(value));
    }

    @Override
    public JqlClauseBuilder in(String... values) {
      return add(
          field
              + " in "
              + Arrays.stream(values)
                  .map(JqlText::text)
                  .collect(Collectors.joining(", ", "(", ")")));
    }
  }
}
