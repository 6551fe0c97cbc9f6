package org.poworkbench.sandbox.search;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.SortField;
import org.poworkbench.sandbox.search.jql.Comparison;

/** The rank on boards: it is sorted by, not searched. */
final class RankField extends SearchField {
  RankField(String name, String indexName) {
    super(name, indexName, Set.of(Comparison.IS, Comparison.IS_NOT));
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return Optional.of(Sorting.byText(indexName(), descending));
  }
}
