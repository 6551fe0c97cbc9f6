package org.poworkbench.sandbox.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.poworkbench.sandbox.data.People;
import org.poworkbench.sandbox.data.Person;

/** A field that names a person: by user name, key, or full name. */
final class PersonField extends SearchField {
  private final People people;

  PersonField(String name, String indexName, People people) {
    super(name, indexName, Comparisons.EQUALITY);
    this.people = people;
  }

  @Override
  Query equalTo(Literal literal, Problems problems) {
    Collection<Person> meant = meant(literal.shown());
    if (meant.isEmpty()) {
      unknown(literal, problems);
    }
    return Queries.or(
        meant.stream().map(person -> Queries.term(indexName(), person.key())).toList());
  }

  private Collection<Person> meant(String text) {
    return people
        .byName(text)
        .or(() -> people.byKey(text))
        .map(List::of)
        .orElseGet(
            () ->
                people.all().stream()
                    .filter(person -> text.equalsIgnoreCase(person.displayName()))
                    .toList());
  }

  @Override
  Optional<SortField> sort(boolean descending) {
    return Optional.of(Sorting.byText(indexName(), descending));
  }
}
