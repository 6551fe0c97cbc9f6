package org.poworkbench.sandbox.search;

import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.poworkbench.sandbox.search.jql.Comparison;

/** A field that holds a day or a time. */
final class DateField extends SearchField {
  private final QueryDates dates;

  DateField(String name, String indexName, QueryDates dates) {
    super(name, indexName, Comparisons.ORDERED);
    this.dates = dates;
  }

  @Override
  Query equalTo(Literal literal, Problems problems) {
    Long time = time(literal, problems);
    return time == null ? Queries.none() : LongPoint.newExactQuery(indexName(), time);
  }

  @Override
  Query compared(Comparison comparison, Literal literal, Problems problems) {
    Long time = time(literal, problems);
    if (time == null) {
      return Queries.none();
    }
    return switch (comparison) {
      case LESS -> range(Long.MIN_VALUE, time - 1);
      case LESS_OR_EQUAL -> range(Long.MIN_VALUE, time);
      case GREATER -> range(time + 1, Long.MAX_VALUE);
      case GREATER_OR_EQUAL -> range(time, Long.MAX_VALUE);
      default -> throw new IllegalArgumentException("No order: " + comparison);
    };
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return Optional.of(Sorting.byLong(indexName(), descending));
  }

  @Override
  boolean isDescendingByDefault() {
    return true;
  }

  private Query range(long from, long to) {
    return LongPoint.newRangeQuery(indexName(), from, to);
  }

  private Long time(Literal literal, Problems problems) {
    if (literal.number() != null) {
      return literal.number();
    }
    Optional<Long> time = dates.millis(literal.text());
    if (time.isEmpty()) {
      problems.add(
          "Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."
              .formatted(literal.text(), name()),
          literal.place());
    }
    return time.orElse(null);
  }
}
