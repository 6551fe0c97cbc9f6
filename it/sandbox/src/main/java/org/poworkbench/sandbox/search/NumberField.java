package org.poworkbench.sandbox.search;

import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.poworkbench.sandbox.search.jql.Comparison;

/** A field that holds a number. */
final class NumberField extends SearchField {
  NumberField(String name, String indexName) {
    super(name, indexName, Comparisons.ORDERED);
  }

  @Override
  Query equalTo(Literal literal, Problems problems) {
    Double number = number(literal, problems);
    return number == null ? Queries.none() : DoublePoint.newExactQuery(indexName(), number);
  }

  @Override
  Query compared(Comparison comparison, Literal literal, Problems problems) {
    Double number = number(literal, problems);
    if (number == null) {
      return Queries.none();
    }
    return switch (comparison) {
      case LESS -> range(Double.NEGATIVE_INFINITY, DoublePoint.nextDown(number));
      case LESS_OR_EQUAL -> range(Double.NEGATIVE_INFINITY, number);
      case GREATER -> range(DoublePoint.nextUp(number), Double.POSITIVE_INFINITY);
      case GREATER_OR_EQUAL -> range(number, Double.POSITIVE_INFINITY);
      default -> throw new IllegalArgumentException("No order: " + comparison);
    };
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return Optional.of(Sorting.byDouble(indexName(), descending));
  }

  private Query range(double from, double to) {
    return DoublePoint.newRangeQuery(indexName(), from, to);
  }

  private Double number(Literal literal, Problems problems) {
    try {
      return Double.valueOf(literal.shown());
    } catch (NumberFormatException e) {
      problems.add(
          "The value '%s' for the field '%s' is not a number.".formatted(literal.shown(), name()),
          literal.place());
      return null;
    }
  }
}
