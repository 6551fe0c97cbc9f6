package org.poworkbench.sandbox.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.poworkbench.sandbox.search.jql.Comparison;

/** A text whose words are searched; one JQL field may look into several texts. */
final class TextField extends SearchField {
  private final List<String> indexNames;
  private final Analyzer analyzer;
  private final boolean sortable;

  private TextField(
      String name,
      List<String> indexNames,
      Analyzer analyzer,
      Set<Comparison> comparisons,
      boolean sortable) {
    super(name, indexNames.get(0), comparisons);
    this.indexNames = indexNames;
    this.analyzer = analyzer;
    this.sortable = sortable;
  }

  static TextField of(String name, String indexName, Analyzer analyzer) {
    return new TextField(name, List.of(indexName), analyzer, Comparisons.TEXT, false);
  }

  static TextField sortable(String name, String indexName, Analyzer analyzer) {
    return new TextField(name, List.of(indexName), analyzer, Comparisons.TEXT, true);
  }

  static TextField overAll(String name, List<String> indexNames, Analyzer analyzer) {
    return new TextField(name, List.copyOf(indexNames), analyzer, Comparisons.ANY_TEXT, false);
  }

  @Override
  Query like(Literal literal, Problems problems) {
    String text = literal.shown();
    if (text.isBlank()) {
      problems.add(
          "The field '%s' does not support searching for an empty string.".formatted(name()),
          literal.place());
      return Queries.none();
    }
    try {
      return Queries.or(indexNames.stream().map(indexName -> parsed(indexName, text)).toList());
    } catch (UnreadableText e) {
      problems.add(
          "Unable to parse the text '%s' for field '%s'.".formatted(text, name()), literal.place());
      return Queries.none();
    }
  }

  private Query parsed(String indexName, String text) {
    QueryParser parser = new QueryParser(indexName, analyzer);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    try {
      return parser.parse(text);
    } catch (ParseException | IndexSearcher.TooManyClauses | IllegalArgumentException e) {
      throw new UnreadableText(e);
    }
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return sortable ? Optional.of(Sorting.byText(indexName(), descending)) : Optional.empty();
  }

  private static final class UnreadableText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableText(Exception cause) {
      super(cause);
    }
  }
}
