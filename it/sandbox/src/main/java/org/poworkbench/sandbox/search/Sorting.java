package org.poworkbench.sandbox.search;

import org.apache.lucene.search.SortField;

/** Sort orders over the index; issues without a value come after those with one, and before in descending order. */
final class Sorting {
  private Sorting() {}

  static SortField byText(String indexName, boolean descending) {
    SortField sort = new SortField(IndexNames.sortOf(indexName), SortField.Type.STRING, descending);
    sort.setMissingValue(SortField.STRING_LAST);
    return sort;
  }

  static SortField byLong(String indexName, boolean descending) {
    SortField sort = new SortField(IndexNames.sortOf(indexName), SortField.Type.LONG, descending);
    sort.setMissingValue(Long.MAX_VALUE);
    return sort;
  }

  static SortField byDouble(String indexName, boolean descending) {
    SortField sort = new SortField(IndexNames.sortOf(indexName), SortField.Type.DOUBLE, descending);
    sort.setMissingValue(Double.POSITIVE_INFINITY);
    return sort;
  }
}
