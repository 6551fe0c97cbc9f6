package org.poworkbench.sandbox.search.jira;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Set;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.search.FunctionCall;
import org.poworkbench.sandbox.search.Literal;
import org.poworkbench.sandbox.search.Problems;
import org.poworkbench.sandbox.search.QueryFunction;

/** A function of an app. */
final class AppFunction implements QueryFunction {
  private final JqlFunction function;
  private final JiraObjects objects;

  AppFunction(JqlFunction function, JiraObjects objects) {
    this.function = function;
    this.objects = objects;
  }

  @Override
  public String name() {
    return function.getFunctionName();
  }

  @Override
  public boolean isList() {
    return function.isList();
  }

  @Override
  public void check(FunctionCall call, Problems problems) {
    MessageSet messages = function.validate(viewer(call), operand(call), clause(call));
    if (messages != null) {
      messages.getErrorMessages().forEach(message -> problems.add(message, call.place()));
    }
  }

  @Override
  public List<Literal> values(FunctionCall call) {
    List<QueryLiteral> values =
        function.getValues(
            new Context(viewer(call), call.securityOverridden()), operand(call), clause(call));
    return values.stream().map(value -> literal(value, call)).toList();
  }

  private ApplicationUser viewer(FunctionCall call) {
    return call.viewer() == null ? null : objects.user(call.viewer());
  }

  private static FunctionOperand operand(FunctionCall call) {
    return new FunctionOperand(call.function().name(), call.arguments());
  }

  private static TerminalClause clause(FunctionCall call) {
    return new SiteClause.Terminal(call.condition());
  }

  private static Literal literal(QueryLiteral value, FunctionCall call) {
    if (value.getLongValue() != null) {
      return Literal.ofNumber(value.getLongValue(), call.place());
    }
    return value.isEmpty()
        ? Literal.empty(call.place())
        : Literal.ofText(value.getStringValue(), call.place());
  }

  private record Context(ApplicationUser user, boolean overridden) implements QueryCreationContext {
    @Override
    public ApplicationUser getApplicationUser() {
      return user;
    }

    @Override
    public boolean isSecurityOverriden() {
      return overridden;
    }

    @Override
    public Set<String> getDeterminedProjects() {
      return Set.of();
    }
  }
}
