package org.poworkbench.sandbox.search;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.poworkbench.sandbox.search.jql.Comparison;

/** A field that names an issue, by key or id: the issue itself, its parent, its epic. */
class IssueField extends SearchField {
  /** Finds the issue that somebody named, if the viewer may see it. */
  interface FindIssue {
    Optional<Long> idOf(Literal literal);
  }

  private final FindIssue issues;

  IssueField(String name, String indexName, FindIssue issues) {
    this(name, indexName, issues, Comparisons.EQUALITY);
  }

  IssueField(String name, String indexName, FindIssue issues, Set<Comparison> comparisons) {
    super(name, indexName, comparisons);
    this.issues = issues;
  }

  @Override
  Query equalTo(Literal literal, Problems problems) {
    return id(literal, problems)
        .map(id -> Queries.term(indexName(), id.toString()))
        .orElseGet(Queries::none);
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return Optional.of(Sorting.byLong(indexName(), descending));
  }

  final Optional<Long> id(Literal literal, Problems problems) {
    Optional<Long> id =
        literal.number() == null ? issues.idOf(literal) : Optional.of(literal.number());
    if (id.isEmpty()) {
      problems.add(
          "An issue with key '%s' does not exist for field '%s'."
              .formatted(literal.shown(), name()),
          literal.place());
    }
    return id;
  }
}
