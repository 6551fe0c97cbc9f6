package org.poworkbench.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** An issue that the check of existing stories could not check. */
@Preload
@Table("BACKFILL_FAILURE")
public interface FailedIssueRow extends Entity {

  long getIssueId();

  void setIssueId(long id);

  String getErrorId();

  void setErrorId(String id);
}
