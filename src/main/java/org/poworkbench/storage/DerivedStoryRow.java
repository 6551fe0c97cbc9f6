package org.poworkbench.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What is counted of one open story: ids, states and numbers only, rebuilt from Jira at any time. */
@Preload
@Table("STORY_ROW")
@Indexes({
  @Index(
      name = "project",
      methodNames = {"getProjectId", "getIssueId"}),
  @Index(
      name = "team",
      methodNames = {"getTeamOptionId", "getIssueId"}),
  @Index(
      name = "wish",
      methodNames = {"getProjectId", "getWish", "getIssueId"}),
  @Index(
      name = "parent",
      methodNames = {"getParentId", "getIssueId"}),
  @Index(
      name = "sprint",
      methodNames = {"getSprintId", "getProjectId", "getIssueId"})
})
public interface DerivedStoryRow extends Entity {

  /** One row for each issue: a second one is refused. */
  @NotNull
  @Unique
  long getIssueId();

  long getProjectId();

  void setProjectId(long id);

  long getIssueNumber();

  void setIssueNumber(long number);

  String getIssueTypeId();

  void setIssueTypeId(String id);

  /** Name of the kind of work. */
  String getWorkType();

  void setWorkType(String name);

  /** 0 for none. */
  long getTeamOptionId();

  void setTeamOptionId(long id);

  /** 0 for none. */
  long getSprintId();

  void setSprintId(long id);

  /** One sign for each of I N V E S T. */
  String getLetterOutcomes();

  void setLetterOutcomes(String outcomes);

  /** Below 0 for none. */
  int getStoryScore();

  void setStoryScore(int score);

  /** Names of checks, separated by commas, the first to mend first. */
  @StringLength(450)
  String getMissedChecks();

  void setMissedChecks(String names);

  /** Names of checks, separated by commas. */
  @StringLength(450)
  String getSetAsideChecks();

  void setSetAsideChecks(String names);

  /** A decimal number as text, empty for none. */
  String getStoryPoints();

  void setStoryPoints(String points);

  /** 0 for none. */
  long getParentId();

  void setParentId(long id);

  /** 0 for none. */
  long getWish();

  void setWish(long fingerprint);

  /** Name of the form of the voice, empty for none. */
  String getVoiceForm();

  void setVoiceForm(String name);
}
