package org.poworkbench.sandbox.data;

import java.util.function.Supplier;

/** What was last read of something small and seldom changed; read again when the site was changed. */
final class Snapshot<T> {
  private final Revision revision;
  private final Supplier<T> read;
  private volatile Read<T> last;

  Snapshot(Revision revision, Supplier<T> read) {
    this.revision = revision;
    this.read = read;
  }

  T get() {
    return revision.isChangedInThisTransaction() ? ofThisTransaction() : ofTheSite();
  }

  /** A transaction sees its own changes, and nobody else does before they are committed. */
  @SuppressWarnings("unchecked")
  private T ofThisTransaction() {
    var notes = revision.database().transactionNotes();
    Object known = notes.get(this);
    if (known == null) {
      known = read.get();
      notes.put(this, known);
    }
    return (T) known;
  }

  private T ofTheSite() {
    long current = revision.current();
    Read<T> known = last;
    if (known == null || known.revision != current) {
      known = new Read<>(current, read.get());
      last = known;
    }
    return known.value;
  }

  private record Read<T>(long revision, T value) {}
}
