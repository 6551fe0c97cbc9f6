package org.poworkbench.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;

/** An open story as it was when a sprint began: ids, states and numbers only. Written once, never changed. */
@Preload
@Table("STORY_AT_START")
@Indexes({
  @Index(
      name = "start",
      methodNames = {"getStartId", "getIssueId"})
})
public interface StoryAtStartRow extends Entity {

  /** The row of the sprint that began. */
  int getStartId();

  long getIssueId();

  String getIssueTypeId();

  String getWorkType();

  /** 0 for none. */
  long getTeamOptionId();

  /** 0 for none. */
  long getSprintId();

  /** One sign for each of I N V E S T. */
  String getLetterOutcomes();

  /** Below 0 for none. */
  int getStoryScore();
}
