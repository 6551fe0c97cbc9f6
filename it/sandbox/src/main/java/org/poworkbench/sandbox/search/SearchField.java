package org.poworkbench.sandbox.search;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.poworkbench.sandbox.search.jql.Comparison;

/** A field of JQL: what may be asked of it and how that is asked of the index. */
abstract class SearchField {
  private final String name;
  private final String indexName;
  private final Set<Comparison> comparisons;

  SearchField(String name, String indexName, Set<Comparison> comparisons) {
    this.name = name;
    this.indexName = indexName;
    this.comparisons = Set.copyOf(comparisons);
  }

  final String name() {
    return name;
  }

  final String indexName() {
    return indexName;
  }

  final boolean supports(Comparison comparison) {
    return comparisons.contains(comparison);
  }

  /** Issues in which the field has a value. */
  Query present() {
    return new TermQuery(new Term(IndexNames.PRESENT, indexName));
  }

  /** Issues in which the field has this value, which is not EMPTY. */
  Query equalTo(Literal literal, Problems problems) {
    return new MatchNoDocsQuery();
  }

  /** Issues in which the field lies below or above this value. */
  Query compared(Comparison comparison, Literal literal, Problems problems) {
    return new MatchNoDocsQuery();
  }

  /** Issues in which the field contains this text. */
  Query like(Literal literal, Problems problems) {
    return new MatchNoDocsQuery();
  }

  /** How to sort by the field; nothing when it cannot be sorted by. */
  Optional<SortField> sort(boolean descending) {
    return Optional.empty();
  }

  /** Whether ORDER BY without a direction lists the greatest first. */
  boolean isDescendingByDefault() {
    return false;
  }

  final void unknown(Literal literal, Problems problems) {
    problems.add(
        "The value '%s' does not exist for the field '%s'.".formatted(literal.shown(), name),
        literal.place());
  }
}
