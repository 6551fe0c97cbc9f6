package org.poworkbench.domain.backfill;

/** Checks one issue again and keeps what was found. */
@FunctionalInterface
public interface RecheckStory {

  /** Checks the issue as it stands; true when the stored result was another one. */
  boolean recheck(long issueId);
}
