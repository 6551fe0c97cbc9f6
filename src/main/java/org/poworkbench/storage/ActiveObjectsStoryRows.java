package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;

/** Keeps the derived rows of stories in the database. */
public final class ActiveObjectsStoryRows implements StoryRows {

  private static final int BATCH = 1_000;

  private final ActiveObjects activeObjects;

  public ActiveObjectsStoryRows(ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public boolean keep(StoryRow story) {
    Optional<DerivedStoryRow> kept = find(story.issueId());
    if (kept.map(StoryRowColumns::story).filter(story::equals).isPresent()) {
      return false;
    }
    StoryRowColumns.write(story, kept.orElseGet(() -> create(story)));
    return true;
  }

  @Override
  public boolean remove(long issueId) {
    return activeObjects.deleteWithSQL(DerivedStoryRow.class, "ISSUE_ID = ?", issueId) > 0;
  }

  @Override
  public Optional<StoryRow> of(long issueId) {
    return find(issueId).map(StoryRowColumns::story);
  }

  @Override
  public List<StoryRow> ofProject(long projectId) {
    return all("PROJECT_ID = ?", projectId);
  }

  @Override
  public List<StoryRow> ofWish(long projectId, long wish, int most) {
    return some(most, "PROJECT_ID = ? AND WISH = ?", projectId, wish);
  }

  @Override
  public List<StoryRow> partsOf(long issueId, int most) {
    return some(most, "PARENT_ID = ?", issueId);
  }

  @Override
  public List<StoryRow> ofTeamOption(long optionId) {
    return all("TEAM_OPTION_ID = ?", optionId);
  }

  // One step through the index for each option: a table of a million rows has a few hundred of
  // them.
  @Override
  public List<StoryRow> oneOfEachTeamOption(int most) {
    List<StoryRow> stories = new ArrayList<>();
    Optional<StoryRow> next = firstAfterOption(0);
    while (next.isPresent() && stories.size() < most) {
      stories.add(next.get());
      next = firstAfterOption(next.get().teamOption().getAsLong());
    }
    return stories;
  }

  private Optional<StoryRow> firstAfterOption(long optionId) {
    return first(
        Query.select()
            .where("TEAM_OPTION_ID > ?", optionId)
            .order("TEAM_OPTION_ID ASC, ISSUE_ID ASC"));
  }

  // The same for sprints: those that are not closed, in each project that shares one.
  @Override
  public List<StoryRow> oneOfEachSprint() {
    List<StoryRow> stories = new ArrayList<>();
    Optional<StoryRow> next = firstAfterSprint(0, 0);
    while (next.isPresent()) {
      stories.add(next.get());
      next = firstAfterSprint(next.get().sprint().getAsLong(), next.get().projectId());
    }
    return stories;
  }

  private Optional<StoryRow> firstAfterSprint(long sprintId, long projectId) {
    Optional<StoryRow> inAnotherProject =
        sprintId == 0
            ? Optional.empty()
            : first(
                Query.select()
                    .where("SPRINT_ID = ? AND PROJECT_ID > ?", sprintId, projectId)
                    .order("PROJECT_ID ASC, ISSUE_ID ASC"));
    return inAnotherProject.or(
        () ->
            first(
                Query.select()
                    .where("SPRINT_ID > ?", sprintId)
                    .order("SPRINT_ID ASC, PROJECT_ID ASC, ISSUE_ID ASC")));
  }

  private Optional<StoryRow> first(Query query) {
    return Arrays.stream(activeObjects.find(DerivedStoryRow.class, query.limit(1)))
        .map(StoryRowColumns::story)
        .findFirst();
  }

  private List<StoryRow> some(int most, String where, Object... ids) {
    return Arrays.stream(
            activeObjects.find(
                DerivedStoryRow.class,
                Query.select().where(where, ids).order("ISSUE_ID ASC").limit(most)))
        .map(StoryRowColumns::story)
        .toList();
  }

  private List<StoryRow> all(String where, long id) {
    List<StoryRow> stories = new ArrayList<>();
    long last = 0;
    int found;
    do {
      DerivedStoryRow[] rows = activeObjects.find(DerivedStoryRow.class, after(last, where, id));
      found = rows.length;
      Arrays.stream(rows).map(StoryRowColumns::story).forEach(stories::add);
      last = found == 0 ? last : rows[found - 1].getIssueId();
    } while (found == BATCH);
    return stories;
  }

  private static Query after(long last, String where, long id) {
    return Query.select()
        .where(where + " AND ISSUE_ID > ?", id, last)
        .order("ISSUE_ID ASC")
        .limit(BATCH);
  }

  private Optional<DerivedStoryRow> find(long issueId) {
    return Arrays.stream(
            activeObjects.find(
                DerivedStoryRow.class, Query.select().where("ISSUE_ID = ?", issueId)))
        .findFirst();
  }

  // Another node may create the row at the same time: the unique issue lets one of them win.
  private DerivedStoryRow create(StoryRow story) {
    try {
      return activeObjects.create(DerivedStoryRow.class, new DBParam("ISSUE_ID", story.issueId()));
    } catch (RuntimeException refused) {
      return find(story.issueId()).orElseThrow(() -> refused);
    }
  }
}
