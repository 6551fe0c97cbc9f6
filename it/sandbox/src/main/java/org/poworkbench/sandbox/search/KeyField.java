package org.poworkbench.sandbox.search;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.poworkbench.sandbox.search.jql.Comparison;

/** The issue itself. One is "less" than another of its project when its number is. */
final class KeyField extends IssueField {
  /** Where an issue stands in its project. */
  record Position(long projectId, long number) {}

  private final LongFunction<Optional<Position>> positions;

  KeyField(String name, FindIssue issues, LongFunction<Optional<Position>> positions) {
    super(name, IndexNames.ID, issues, Comparisons.ORDERED);
    this.positions = positions;
  }

  @Override
  Query compared(Comparison comparison, Literal literal, Problems problems) {
    return id(literal, problems)
        .flatMap(positions::apply)
        .map(position -> beside(comparison, position))
        .orElseGet(Queries::none);
  }

  private static Query beside(Comparison comparison, Position position) {
    long number = position.number();
    Query numbers =
        switch (comparison) {
          case LESS -> range(Long.MIN_VALUE, number - 1);
          case LESS_OR_EQUAL -> range(Long.MIN_VALUE, number);
          case GREATER -> range(number + 1, Long.MAX_VALUE);
          case GREATER_OR_EQUAL -> range(number, Long.MAX_VALUE);
          default -> throw new IllegalArgumentException("No order: " + comparison);
        };
    String project = Long.toString(position.projectId());
    return Queries.and(List.of(Queries.term(IndexNames.PROJECT, project), numbers));
  }

  private static Query range(long from, long to) {
    return LongPoint.newRangeQuery(IndexNames.NUMBER, from, to);
  }

  @Override
  Query present() {
    return Queries.all();
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return Optional.of(Sorting.byText(IndexNames.KEY, descending));
  }
}
