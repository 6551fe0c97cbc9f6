package org.poworkbench.sandbox.search.jira;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Optional;
import org.poworkbench.sandbox.search.jql.Comparison;
import org.poworkbench.sandbox.search.jql.JqlQuery;
import org.poworkbench.sandbox.search.jql.JqlText;

/** A clause in Jira's form. */
class SiteClause implements Clause {
  private final org.poworkbench.sandbox.search.jql.Clause jql;

  SiteClause(org.poworkbench.sandbox.search.jql.Clause jql) {
    this.jql = jql;
  }

  static Clause of(org.poworkbench.sandbox.search.jql.Clause jql) {
    return jql instanceof org.poworkbench.sandbox.search.jql.Clause.Condition condition
        ? new Terminal(condition)
        : new SiteClause(jql);
  }

  @Override
  public String getName() {
    if (jql instanceof org.poworkbench.sandbox.search.jql.Clause.And) {
      return "AND";
    }
    return jql instanceof org.poworkbench.sandbox.search.jql.Clause.Or ? "OR" : "NOT";
  }

  @Override
  public List<Clause> getClauses() {
    if (jql instanceof org.poworkbench.sandbox.search.jql.Clause.And and) {
      return and.parts().stream().map(SiteClause::of).toList();
    }
    if (jql instanceof org.poworkbench.sandbox.search.jql.Clause.Or or) {
      return or.parts().stream().map(SiteClause::of).toList();
    }
    return jql instanceof org.poworkbench.sandbox.search.jql.Clause.Not not
        ? List.of(of(not.part()))
        : List.of();
  }

  @Override
  public String toString() {
    return new JqlQuery(Optional.of(jql), List.of()).toString();
  }

  /** A condition in Jira's form. */
  static final class Terminal extends SiteClause implements TerminalClause {
    private final org.poworkbench.sandbox.search.jql.Clause.Condition condition;

    Terminal(org.poworkbench.sandbox.search.jql.Clause.Condition condition) {
      super(condition);
      this.condition = condition;
    }

    @Override
    public String getName() {
      return condition.field();
    }

    @Override
    public Operand getOperand() {
      if (condition.operand()
          instanceof org.poworkbench.sandbox.search.jql.Operand.Function function) {
        return new FunctionOperand(function.name(), function.arguments());
      }
      String text = JqlText.of(condition.operand());
      return () -> text;
    }

    @Override
    public Operator getOperator() {
      return operator(condition.comparison());
    }

    private static Operator operator(Comparison comparison) {
      return switch (comparison) {
        case EQUALS -> Operator.EQUALS;
        case NOT_EQUALS -> Operator.NOT_EQUALS;
        case LIKE -> Operator.LIKE;
        case NOT_LIKE -> Operator.NOT_LIKE;
        case LESS -> Operator.LESS_THAN;
        case LESS_OR_EQUAL -> Operator.LESS_THAN_EQUALS;
        case GREATER -> Operator.GREATER_THAN;
        case GREATER_OR_EQUAL -> Operator.GREATER_THAN_EQUALS;
        case IN -> Operator.IN;
        case NOT_IN -> Operator.NOT_IN;
        case IS -> Operator.IS;
        case IS_NOT -> Operator.IS_NOT;
      };
    }
  }
}
