package org.poworkbench.domain.backfill;

/** What came of one batch of issues. */
record Tally(long done, long changed, long failed) {

  static final Tally NOTHING = new Tally(0, 0, 0);

  Tally plusUnchanged() {
    return new Tally(done + 1, changed, failed);
  }

  Tally plusChanged() {
    return new Tally(done + 1, changed + 1, failed);
  }

  Tally plusFailed() {
    return new Tally(done + 1, changed, failed + 1);
  }
}
