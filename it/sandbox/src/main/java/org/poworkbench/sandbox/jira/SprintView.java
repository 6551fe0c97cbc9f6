package org.poworkbench.sandbox.jira;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;

/**
 * A sprint as the Sprint field of Jira Software holds it. Its class is not part of what apps compile
 * against: they read it by its getters, by reflection.
 */
public final class SprintView {
  private final Sprint sprint;

  SprintView(Sprint sprint) {
    this.sprint = sprint;
  }

  public Long getId() {
    return sprint.id();
  }

  public Long getRapidViewId() {
    return sprint.boardId();
  }

  public String getName() {
    return sprint.name();
  }

  public String getGoal() {
    return sprint.goal();
  }

  public SprintState getState() {
    return sprint.state();
  }

  public boolean isActive() {
    return sprint.state() == SprintState.ACTIVE;
  }

  public boolean isClosed() {
    return sprint.state() == SprintState.CLOSED;
  }

  public boolean isFuture() {
    return sprint.state() == SprintState.FUTURE;
  }

  public Date getStartDate() {
    return date(sprint.start());
  }

  public Date getEndDate() {
    return date(sprint.end());
  }

  public Date getCompleteDate() {
    return date(sprint.complete());
  }

  @Override
  public String toString() {
    return "com.atlassian.greenhopper.service.sprint.Sprint@"
        + Integer.toHexString(hashCode())
        + "[id=%d,rapidViewId=%s,state=%s,name=%s,startDate=%s,endDate=%s,completeDate=%s,sequence=%d,goal=%s]"
            .formatted(
                sprint.id(),
                text(sprint.boardId()),
                sprint.state(),
                sprint.name(),
                text(sprint.start()),
                text(sprint.end()),
                text(sprint.complete()),
                sprint.id(),
                text(sprint.goal()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SprintView that && sprint.id() == that.sprint.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(sprint.id());
  }

  private static Date date(Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  private static String text(Object value) {
    return Objects.toString(value, "<null>");
  }
}
