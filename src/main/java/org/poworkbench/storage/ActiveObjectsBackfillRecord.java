package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.Backfill.Place;
import org.poworkbench.domain.backfill.Backfill.State;
import org.poworkbench.domain.backfill.BackfillRecord;

/** Keeps in the database how far the check of existing stories has come. */
public final class ActiveObjectsBackfillRecord implements BackfillRecord {

  private static final String NAME = "stories";
  private static final int MOST_FAILURES = 200;

  private final ActiveObjects activeObjects;

  public ActiveObjectsBackfillRecord(ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public Backfill current() {
    return find()
        .filter(row -> row.getState() != null)
        .map(ActiveObjectsBackfillRecord::progress)
        .orElse(Backfill.NEVER_RUN);
  }

  @Override
  public void keep(Backfill progress) {
    BackfillRow row = row();
    row.setState(progress.state().name());
    row.setProjectId(progress.place().projectId());
    row.setIssueId(progress.place().issueId());
    row.setTotalIssues(progress.total());
    row.setDoneIssues(progress.done());
    row.setChangedIssues(progress.changed());
    row.setFailedIssues(progress.failed());
    row.setBeganAt(millis(progress.began()));
    row.setEndedAt(millis(progress.ended()));
    row.setStartedBy(progress.startedBy());
    row.setNodeName(progress.node());
    row.setErrorId(progress.errorId());
    row.setWorkedSince(millis(progress.workedSince()));
    row.setDoneBefore(progress.doneBefore());
    row.save();
  }

  @Override
  public boolean stopWished() {
    return find().map(BackfillRow::isStopWished).orElse(false);
  }

  @Override
  public void wishStop(boolean wished) {
    BackfillRow row = row();
    row.setStopWished(wished);
    row.save();
  }

  @Override
  public String rules() {
    return find().map(BackfillRow::getRulesVersion).map(version -> orEmpty(version)).orElse("");
  }

  @Override
  public void keepRules(String version) {
    BackfillRow row = row();
    row.setRulesVersion(version);
    row.save();
  }

  @Override
  public List<FailedIssue> failedIssues() {
    Query query = Query.select().order("ID ASC").limit(MOST_FAILURES);
    return Arrays.stream(activeObjects.find(FailedIssueRow.class, query))
        .map(row -> new FailedIssue(row.getIssueId(), row.getErrorId()))
        .toList();
  }

  @Override
  public void add(FailedIssue issue) {
    if (activeObjects.count(FailedIssueRow.class) < MOST_FAILURES) {
      activeObjects.create(
          FailedIssueRow.class,
          new DBParam("ISSUE_ID", issue.issueId()),
          new DBParam("ERROR_ID", issue.errorId()));
    }
  }

  @Override
  public void forgetFailedIssues() {
    activeObjects.delete(activeObjects.find(FailedIssueRow.class));
  }

  private Optional<BackfillRow> find() {
    return Arrays.stream(
            activeObjects.find(BackfillRow.class, Query.select().where("NAME = ?", NAME)))
        .findFirst();
  }

  private BackfillRow row() {
    return find()
        .orElseGet(() -> activeObjects.create(BackfillRow.class, new DBParam("NAME", NAME)));
  }

  private static Backfill progress(BackfillRow row) {
    return new Backfill(
        State.valueOf(row.getState()),
        new Place(row.getProjectId(), row.getIssueId()),
        row.getTotalIssues(),
        row.getDoneIssues(),
        row.getChangedIssues(),
        row.getFailedIssues(),
        instant(row.getBeganAt()),
        instant(row.getEndedAt()),
        orEmpty(row.getStartedBy()),
        orEmpty(row.getNodeName()),
        orEmpty(row.getErrorId()),
        instant(row.getWorkedSince()),
        row.getDoneBefore());
  }

  // Some databases keep an empty text as none.
  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static long millis(Instant instant) {
    return instant == null ? 0 : instant.toEpochMilli();
  }

  private static Instant instant(long millis) {
    return millis == 0 ? null : Instant.ofEpochMilli(millis);
  }
}
