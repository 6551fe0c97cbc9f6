package org.poworkbench.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.poworkbench.domain.backfill.RecheckStory;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.backlog.TwinsToRecheck;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.ReviewingStories.ReviewedStory;
import org.poworkbench.jira.issue.RowsOfIssues;

/** Brings the fields and the row of one issue up to date. Twice, late or out of order gives the same. */
public final class KeepingStoryFields implements RecheckStory {

  /** So many stories follow when the text of their epic, or what blocks them, changes. */
  private static final int MOST_FOLLOWING = 200;

  private final IssueManager issues;
  private final ReviewingStories reviews;
  private final StoryFieldValues values;
  private final RowsOfIssues reading;
  private final StoryRows rows;
  private final TwinsToRecheck twins;

  public KeepingStoryFields(
      IssueManager issues,
      ReviewingStories reviews,
      StoryFieldValues values,
      RowsOfIssues reading,
      StoryRows rows) {
    this.issues = issues;
    this.reviews = reviews;
    this.values = values;
    this.reading = reading;
    this.rows = rows;
    this.twins = new TwinsToRecheck(rows);
  }

  @Override
  public boolean recheck(long issueId) {
    Issue issue = issues.getIssueObject(Long.valueOf(issueId));
    return withTwins(issueId, () -> issue == null ? rows.remove(issueId) : keep(issue));
  }

  /**
   * Checks this issue as it was read, and the stories that are a part of it or blocked by it; true
   * when something else than before was found of the issue.
   */
  public boolean recheck(Issue issue) {
    boolean written = withTwins(issue.getId(), () -> keep(issue));
    rows.partsOf(issue.getId(), MOST_FOLLOWING).forEach(part -> keep(part.issueId()));
    reviews.blockedBy(issue).stream().limit(MOST_FOLLOWING).forEach(this::keep);
    return written;
  }

  private boolean withTwins(long issueId, BooleanSupplier keeping) {
    Optional<StoryRow> before = rows.of(issueId);
    boolean written = keeping.getAsBoolean();
    twins.after(issueId, before, rows.of(issueId)).forEach(this::keep);
    return written;
  }

  private void keep(long issueId) {
    Issue issue = issues.getIssueObject(Long.valueOf(issueId));
    if (issue != null) {
      keep(issue);
    }
  }

  private boolean keep(Issue issue) {
    Optional<ReviewedStory> reviewed = reviews.reviewChecked(issue);
    boolean fieldsWritten = values.keep(issue, reviewed.map(ReviewedStory::review));
    boolean rowWritten = keepRow(issue, reviewed);
    if (fieldsWritten || rowWritten) {
      recheckIfChangedMeanwhile(issue, reviewed);
    }
    return fieldsWritten || rowWritten;
  }

  private boolean keepRow(Issue issue, Optional<ReviewedStory> reviewed) {
    return reviewed
        .flatMap(story -> reading.row(issue, story))
        .map(rows::keep)
        .orElseGet(() -> rows.remove(issue.getId()));
  }

  // Somebody may have changed the issue, or set a finding of it aside, between our reading and our
  // writing, and been served before us.
  private void recheckIfChangedMeanwhile(Issue issue, Optional<ReviewedStory> reviewed) {
    Issue now = issues.getIssueObject(issue.getId());
    if (now == null) {
      rows.remove(issue.getId());
    } else if (!Objects.equals(now.getUpdated(), issue.getUpdated())
        || reviewed.filter(before -> reviews.isDecidedAnew(now, before)).isPresent()) {
      keep(now);
    }
  }
}
