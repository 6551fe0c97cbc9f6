package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.OptionalInt;
import net.java.ao.DBParam;
import org.poworkbench.domain.trend.StoryThen;

/** Between a story as it was and the columns of its table. */
final class StoryThenColumns {

  private static final int NO_SCORE = -1;

  private StoryThenColumns() {}

  static StoryThen story(StoryAtStartRow row, long projectId) {
    return new StoryThen(
        row.getIssueId(),
        projectId,
        StoryRowColumns.orEmpty(row.getIssueTypeId()),
        StoryRowColumns.workType(StoryRowColumns.orEmpty(row.getWorkType())),
        StoryRowColumns.id(row.getTeamOptionId()),
        StoryRowColumns.id(row.getSprintId()),
        StoryRowColumns.letters(StoryRowColumns.orEmpty(row.getLetterOutcomes())),
        row.getStoryScore() < 0 ? OptionalInt.empty() : OptionalInt.of(row.getStoryScore()));
  }

  static void create(ActiveObjects activeObjects, int startId, StoryThen story) {
    activeObjects.create(
        StoryAtStartRow.class,
        new DBParam("START_ID", startId),
        new DBParam("ISSUE_ID", story.issueId()),
        new DBParam("ISSUE_TYPE_ID", story.issueTypeId()),
        new DBParam("WORK_TYPE", story.workType().name()),
        new DBParam("TEAM_OPTION_ID", story.teamOption().orElse(0)),
        new DBParam("SPRINT_ID", story.sprint().orElse(0)),
        new DBParam("LETTER_OUTCOMES", StoryRowColumns.signs(story)),
        new DBParam("STORY_SCORE", story.score().orElse(NO_SCORE)));
  }
}
