package org.poworkbench.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One decision on a finding. Nothing can be set: a row is written once and stays. */
@Preload
@Table("FINDING_DECISION")
@Indexes(
    @Index(
        name = "issue",
        methodNames = {"getIssueId"}))
public interface FindingDecisionRow extends Entity {

  @NotNull
  long getIssueId();

  @NotNull
  String getCheckName();

  /** Why it is set aside, empty when it counts again. */
  String getReason();

  @StringLength(255)
  String getDetails();

  /** Key of a user. */
  String getDecidedBy();

  /** Milliseconds since 1970. */
  long getDecidedAt();

  /** Of what the finding pointed at; no word of it is kept. */
  String getDigest();
}
