package org.poworkbench.sandbox.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.poworkbench.sandbox.search.jql.Comparison;

/** A field whose values come from a list that the site knows: found by name or by id. */
final class ChoiceField extends SearchField {
  private final Supplier<Collection<Choice>> choices;
  private final BiFunction<String, Boolean, SortField> sorting;
  private final String wordForEmpty;

  private ChoiceField(
      String name,
      String indexName,
      Supplier<Collection<Choice>> choices,
      boolean ordered,
      BiFunction<String, Boolean, SortField> sorting,
      String wordForEmpty) {
    super(name, indexName, ordered ? Comparisons.ORDERED : Comparisons.EQUALITY);
    this.choices = choices;
    this.sorting = sorting;
    this.wordForEmpty = wordForEmpty;
  }

  /** Values without an order among them, sorted by name. */
  static ChoiceField byName(String name, String indexName, Supplier<Collection<Choice>> choices) {
    return new ChoiceField(name, indexName, choices, false, Sorting::byText, null);
  }

  /** Values without an order among them, sorted as the site lists them. */
  static ChoiceField bySequence(
      String name, String indexName, Supplier<Collection<Choice>> choices) {
    return new ChoiceField(name, indexName, choices, false, Sorting::byLong, null);
  }

  /** Values that can be compared with one another. */
  static ChoiceField ordered(String name, String indexName, Supplier<Collection<Choice>> choices) {
    return new ChoiceField(name, indexName, choices, true, Sorting::byLong, null);
  }

  /** The same field, in which this word stands for EMPTY. */
  ChoiceField withWordForEmpty(String word) {
    return new ChoiceField(name(), indexName(), choices, supports(Comparison.LESS), sorting, word);
  }

  @Override
  Query equalTo(Literal literal, Problems problems) {
    if (wordForEmpty != null && wordForEmpty.equalsIgnoreCase(literal.text())) {
      return Queries.not(present());
    }
    List<Choice> meant = meant(literal);
    if (meant.isEmpty()) {
      unknown(literal, problems);
    }
    return anyOf(meant);
  }

  @Override
  Query compared(Comparison comparison, Literal literal, Problems problems) {
    List<Choice> meant = meant(literal);
    if (meant.isEmpty()) {
      unknown(literal, problems);
      return new MatchNoDocsQuery();
    }
    return anyOf(
        choices.get().stream()
            .filter(
                choice ->
                    meant.stream()
                        .anyMatch(
                            other ->
                                Comparisons.holds(
                                    comparison, Long.compare(choice.order(), other.order()))))
            .toList());
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return Optional.of(sorting.apply(indexName(), descending));
  }

  private List<Choice> meant(Literal literal) {
    if (literal.number() != null) {
      return withId(literal.number().toString());
    }
    List<Choice> named =
        choices.get().stream().filter(choice -> choice.isNamed(literal.text())).toList();
    return named.isEmpty() ? withId(literal.text()) : named;
  }

  private List<Choice> withId(String id) {
    return choices.get().stream().filter(choice -> choice.id().equals(id)).toList();
  }

  private Query anyOf(List<Choice> meant) {
    List<BytesRef> terms = meant.stream().map(choice -> new BytesRef(choice.id())).toList();
    return new TermInSetQuery(indexName(), terms);
  }
}
