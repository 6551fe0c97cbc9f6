package org.poworkbench.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A sprint of a project that has begun. Its insertion decides that; what belongs to it follows. */
@Preload
@Table("SPRINT_START")
@Indexes({
  @Index(
      name = "project",
      methodNames = {"getProjectId", "getSeenAt"})
})
public interface SprintStartRow extends Entity {

  /** Project and sprint, so that a second row of both is refused. */
  @NotNull
  @Unique
  String getName();

  long getProjectId();

  void setProjectId(long id);

  long getSprintId();

  void setSprintId(long id);

  /** When it was first seen to run, in milliseconds since 1970. */
  long getSeenAt();

  void setSeenAt(long millis);

  /** What there is of its stories: BEGUN, KEPT, NONE (another sprint began with it) or FORGOTTEN. */
  String getState();

  void setState(String state);
}
