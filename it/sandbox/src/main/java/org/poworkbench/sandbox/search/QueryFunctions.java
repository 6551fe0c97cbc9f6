package org.poworkbench.sandbox.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The functions that a query may use; apps add theirs while they are enabled. */
public final class QueryFunctions {
  private final Map<String, QueryFunction> byName = new ConcurrentHashMap<>();

  public QueryFunctions(Collection<QueryFunction> own) {
    own.forEach(this::add);
  }

  public void add(QueryFunction function) {
    QueryFunction other = byName.putIfAbsent(keyOf(function.name()), function);
    if (other != null && other != function) {
      throw new IllegalStateException("There is a JQL function '" + function.name() + "' already");
    }
  }

  public void remove(QueryFunction function) {
    byName.remove(keyOf(function.name()), function);
  }

  public Optional<QueryFunction> named(String name) {
    return Optional.ofNullable(byName.get(keyOf(name)));
  }

  private static String keyOf(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
