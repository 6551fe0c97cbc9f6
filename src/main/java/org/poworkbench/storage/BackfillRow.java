package org.poworkbench.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far the check of existing stories has come. There is one row. */
@Preload
@Table("BACKFILL")
public interface BackfillRow extends Entity {

  /** Always the same, so that a second row is refused. */
  @NotNull
  @Unique
  String getName();

  String getState();

  void setState(String state);

  /** Set by whoever wants it to stop; cleared by the node that works. */
  boolean isStopWished();

  void setStopWished(boolean wished);

  long getProjectId();

  void setProjectId(long id);

  long getIssueId();

  void setIssueId(long id);

  long getTotalIssues();

  void setTotalIssues(long count);

  long getDoneIssues();

  void setDoneIssues(long count);

  long getChangedIssues();

  void setChangedIssues(long count);

  long getFailedIssues();

  void setFailedIssues(long count);

  /** When it began, in milliseconds since 1970; 0 when it never did. */
  long getBeganAt();

  void setBeganAt(long millis);

  /** When it ended, in milliseconds since 1970; 0 while it has not. */
  long getEndedAt();

  void setEndedAt(long millis);

  String getStartedBy();

  void setStartedBy(String userKey);

  String getNodeName();

  void setNodeName(String node);

  String getErrorId();

  void setErrorId(String id);

  /** When the node took it up, in milliseconds since 1970; 0 when none did yet. */
  long getWorkedSince();

  void setWorkedSince(long millis);

  /** How many issues had been looked at by then. */
  long getDoneBefore();

  void setDoneBefore(long count);

  /** By which rules the last run began to judge. */
  String getRulesVersion();

  void setRulesVersion(String version);
}
