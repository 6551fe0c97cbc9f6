package org.poworkbench.sandbox.search;

/** One of the values that a field may have: its id in the index, its name, and its place in the order. */
record Choice(String id, String name, long order) {
  Choice(long id, String name) {
    this(Long.toString(id), name, id);
  }

  boolean isNamed(String text) {
    return name != null && name.equalsIgnoreCase(text);
  }
}
