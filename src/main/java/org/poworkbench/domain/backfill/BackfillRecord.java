package org.poworkbench.domain.backfill;

import java.util.List;

/** Keeps how far the check of existing stories has come, over restarts and for every node. */
public interface BackfillRecord {

  /** How far it has come. */
  Backfill current();

  /** Keeps how far it has come. Leaves the wish to stop as it is. */
  void keep(Backfill progress);

  /** Whether somebody wants it to stop. */
  boolean stopWished();

  /** Keeps whether somebody wants it to stop. */
  void wishStop(boolean wished);

  /** By which rules the last run began to judge; empty when none did, or when that was not kept yet. */
  String rules();

  /** Keeps by which rules a run begins to judge. */
  void keepRules(String version);

  /** The issues that could not be checked, oldest first, at most the first few hundred. */
  List<FailedIssue> failedIssues();

  /** Adds an issue that could not be checked. */
  void add(FailedIssue issue);

  /** Forgets the issues that could not be checked. */
  void forgetFailedIssues();

  /**
   * An issue that could not be checked.
   *
   * @param issueId the issue
   * @param errorId under which id the cause was noted
   */
  record FailedIssue(long issueId, String errorId) {}
}
