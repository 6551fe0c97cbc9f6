package org.poworkbench.sandbox.rest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields that a client asks for: names, *all, *navigable, and names with a minus before them. */
final class WantedFields {

  private final boolean all;
  private final boolean navigable;
  private final Set<String> named;
  private final Set<String> excluded;

  private WantedFields(Collection<String> tokens) {
    this.all = tokens.contains("*all");
    this.excluded =
        tokens.stream()
            .filter(token -> token.startsWith("-"))
            .map(token -> token.substring(1))
            .collect(Collectors.toSet());
    this.named =
        tokens.stream().filter(token -> !token.startsWith("-")).collect(Collectors.toSet());
    this.navigable = tokens.contains("*navigable");
  }

  /** Reads lists that are separated by commas; where nothing is named, the usual ones. */
  static WantedFields of(Collection<String> lists, String usual) {
    List<String> tokens =
        (lists == null ? List.<String>of() : lists)
            .stream()
                .flatMap(list -> List.of(list.split(",")).stream())
                .map(String::trim)
                .filter(token -> !token.isEmpty())
                .toList();
    boolean onlyExcluded = tokens.stream().allMatch(token -> token.startsWith("-"));
    return onlyExcluded
        ? new WantedFields(
            java.util.stream.Stream.concat(tokens.stream(), java.util.stream.Stream.of(usual))
                .toList())
        : new WantedFields(tokens);
  }

  boolean includes(String field) {
    if (excluded.contains(field)) {
      return false;
    }
    return all || named.contains(field) || (navigable && !field.equals("comment"));
  }
}
