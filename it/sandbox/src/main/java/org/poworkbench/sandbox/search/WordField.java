package org.poworkbench.sandbox.search;

import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/** A field of whole words that need not be known beforehand, such as labels; upper and lower case count alike. */
final class WordField extends SearchField {
  WordField(String name, String indexName) {
    super(name, indexName, Comparisons.EQUALITY);
  }

  @Override
  Query equalTo(Literal literal, Problems problems) {
    return Queries.term(indexName(), literal.shown().toLowerCase(Locale.ROOT));
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return Optional.of(Sorting.byText(indexName(), descending));
  }
}
