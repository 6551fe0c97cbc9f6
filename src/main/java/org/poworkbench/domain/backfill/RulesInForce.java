package org.poworkbench.domain.backfill;

/** By which rules and settings stories are judged now. */
public interface RulesInForce {

  /** Another text as soon as other rules or settings hold. */
  String version();
}
