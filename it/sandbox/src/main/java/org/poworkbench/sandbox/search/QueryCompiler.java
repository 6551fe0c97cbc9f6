package org.poworkbench.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.poworkbench.sandbox.search.jql.Clause;
import org.poworkbench.sandbox.search.jql.Comparison;
import org.poworkbench.sandbox.search.jql.JqlText;
import org.poworkbench.sandbox.search.jql.Operand;
import org.poworkbench.sandbox.search.jql.Ordering;

/** Turns the clauses of a query into a query of the index and notes everything that is wrong. */
final class QueryCompiler {
  private final SearchFields fields;
  private final QueryFunctions functions;
  private final String viewer;
  private final boolean securityOverridden;
  private final Problems problems;

  QueryCompiler(
      SearchFields fields,
      QueryFunctions functions,
      String viewer,
      boolean securityOverridden,
      Problems problems) {
    this.fields = fields;
    this.functions = functions;
    this.viewer = viewer;
    this.securityOverridden = securityOverridden;
    this.problems = problems;
  }

  Query where(Clause clause) {
    if (clause instanceof Clause.And and) {
      return Queries.and(and.parts().stream().map(this::where).toList());
    }
    if (clause instanceof Clause.Or or) {
      return Queries.or(or.parts().stream().map(this::where).toList());
    }
    if (clause instanceof Clause.Not not) {
      return Queries.not(where(not.part()));
    }
    return condition((Clause.Condition) clause);
  }

  /** The order asked for; what stands equal in it, and everything without one, newest key first. */
  Sort sort(List<Ordering> orderings) {
    List<SortField> sorts = new ArrayList<>();
    orderings.forEach(ordering -> sortField(ordering).ifPresent(sorts::add));
    sorts.add(Sorting.byText(IndexNames.KEY, true));
    return new Sort(sorts.toArray(new SortField[0]));
  }

  private Optional<SortField> sortField(Ordering ordering) {
    List<SearchField> named = fields.named(ordering.field());
    if (named.isEmpty()) {
      problems.add(
          "Not able to sort using field '%s'.".formatted(ordering.field()), ordering.place());
      return Optional.empty();
    }
    SearchField field = named.get(0);
    Optional<SortField> sort = field.sort(isDescending(ordering, field));
    if (sort.isEmpty()) {
      problems.add(
          "Field '%s' does not support sorting.".formatted(ordering.field()), ordering.place());
    }
    return sort;
  }

  private static boolean isDescending(Ordering ordering, SearchField field) {
    return switch (ordering.direction()) {
      case ASC -> false;
      case DESC -> true;
      case UNSTATED -> field.isDescendingByDefault();
    };
  }

  private Query condition(Clause.Condition condition) {
    List<SearchField> named = fields.named(condition.field());
    if (named.isEmpty()) {
      problems.add(
          "Field '%s' does not exist or you do not have permission to view it."
              .formatted(condition.field()),
          condition.place());
      return Queries.none();
    }
    return Queries.or(named.stream().map(field -> condition(field, condition)).toList());
  }

  private Query condition(SearchField field, Clause.Condition condition) {
    Comparison comparison = condition.comparison();
    if (!field.supports(comparison)) {
      problems.add(
          "The operator '%s' is not supported by the '%s' field."
              .formatted(comparison.sign(), condition.field()),
          condition.place());
      return Queries.none();
    }
    return takesOperand(condition)
        ? compared(field, comparison, literals(condition))
        : Queries.none();
  }

  private boolean takesOperand(Clause.Condition condition) {
    Comparison comparison = condition.comparison();
    Operand operand = condition.operand();
    if (comparison == Comparison.IS || comparison == Comparison.IS_NOT) {
      return operand instanceof Operand.Empty
          || refuse(
              condition,
              "The operator '%s' only supports the EMPTY value, not '%s', for field '%s'.");
    }
    boolean list = isList(operand);
    if (list && !comparison.takesList()) {
      return refuse(
          condition, "Operator '%s' does not support the list value '%s' for field '%s'.");
    }
    if (!list && comparison.takesList()) {
      return refuse(
          condition, "Operator '%s' does not support the non-list value '%s' for field '%s'.");
    }
    return true;
  }

  private boolean refuse(Clause.Condition condition, String message) {
    problems.add(
        message.formatted(
            condition.comparison().sign(), JqlText.of(condition.operand()), condition.field()),
        condition.operand().place());
    return false;
  }

  private boolean isList(Operand operand) {
    return operand instanceof Operand.Many
        || (operand instanceof Operand.Function function
            && functions.named(function.name()).map(QueryFunction::isList).orElse(false));
  }

  private List<Literal> literals(Clause.Condition condition) {
    List<Literal> literals = new ArrayList<>();
    collect(condition, condition.operand(), literals);
    return literals;
  }

  private void collect(Clause.Condition condition, Operand operand, List<Literal> literals) {
    if (operand instanceof Operand.Value value) {
      literals.add(Literal.ofText(value.text(), value.place()));
    } else if (operand instanceof Operand.Many many) {
      many.operands().forEach(one -> collect(condition, one, literals));
    } else if (operand instanceof Operand.Function function) {
      literals.addAll(called(condition, function));
    } else {
      literals.add(Literal.empty(operand.place()));
    }
  }

  private List<Literal> called(Clause.Condition condition, Operand.Function function) {
    Optional<QueryFunction> found = functions.named(function.name());
    if (found.isEmpty()) {
      problems.add(
          "Unable to find JQL function '%s'.".formatted(JqlText.of(function)), function.place());
      return List.of();
    }
    FunctionCall call = new FunctionCall(viewer, securityOverridden, condition, function);
    Problems ofCall = new Problems();
    found.get().check(call, ofCall);
    ofCall.list().forEach(problem -> problems.add(problem.message(), problem.place()));
    return ofCall.isEmpty() ? found.get().values(call) : List.of();
  }

  private Query compared(SearchField field, Comparison comparison, List<Literal> literals) {
    return switch (comparison) {
      case EQUALS, IN, IS -> any(literals, literal -> equalTo(field, literal));
      case NOT_EQUALS, NOT_IN, IS_NOT -> noneOf(field, literals);
      case LIKE -> any(literals, literal -> like(field, literal));
      case NOT_LIKE ->
          Queries.butNot(field.present(), any(literals, literal -> like(field, literal)));
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          any(literals, literal -> beside(field, comparison, literal));
    };
  }

  private static Query any(List<Literal> literals, Function<Literal, Query> query) {
    return Queries.or(literals.stream().map(query).toList());
  }

  /** As in Jira, an issue without a value is not "different". */
  private Query noneOf(SearchField field, List<Literal> literals) {
    List<Literal> wanted = literals.stream().filter(literal -> !literal.isEmpty()).toList();
    return Queries.butNot(
        field.present(), any(wanted, literal -> field.equalTo(literal, problems)));
  }

  private Query equalTo(SearchField field, Literal literal) {
    return literal.isEmpty() ? Queries.not(field.present()) : field.equalTo(literal, problems);
  }

  private Query like(SearchField field, Literal literal) {
    return literal.isEmpty() ? Queries.not(field.present()) : field.like(literal, problems);
  }

  private Query beside(SearchField field, Comparison comparison, Literal literal) {
    return literal.isEmpty() ? Queries.none() : field.compared(comparison, literal, problems);
  }
}
