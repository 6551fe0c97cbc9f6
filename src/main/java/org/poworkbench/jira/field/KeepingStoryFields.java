package org.poworkbench.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Objects;
import java.util.Optional;
import org.poworkbench.domain.backfill.RecheckStory;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.ReviewingStories.ReviewedStory;
import org.poworkbench.jira.issue.RowsOfIssues;

/** Brings the fields and the row of one issue up to date. Twice, late or out of order gives the same. */
public final class KeepingStoryFields implements RecheckStory {

  private final IssueManager issues;
  private final ReviewingStories reviews;
  private final StoryFieldValues values;
  private final RowsOfIssues reading;
  private final StoryRows rows;

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
  }

  @Override
  public boolean recheck(long issueId) {
    Issue issue = issues.getIssueObject(Long.valueOf(issueId));
    return issue == null ? rows.remove(issueId) : recheck(issue);
  }

  /** Checks this issue as it was read and keeps what was found; true when that was something else. */
  public boolean recheck(Issue issue) {
    Optional<ReviewedStory> reviewed = reviews.reviewChecked(issue);
    boolean fieldsWritten = values.keep(issue, reviewed.map(ReviewedStory::review));
    boolean rowWritten = keepRow(issue, reviewed);
    if (fieldsWritten || rowWritten) {
      recheckIfChangedMeanwhile(issue);
    }
    return fieldsWritten || rowWritten;
  }

  private boolean keepRow(Issue issue, Optional<ReviewedStory> reviewed) {
    return reviewed
        .flatMap(story -> reading.row(issue, story))
        .map(rows::keep)
        .orElseGet(() -> rows.remove(issue.getId()));
  }

  // Somebody may have changed the issue between our reading and our writing, and been served before
  // us.
  private void recheckIfChangedMeanwhile(Issue issue) {
    Issue now = issues.getIssueObject(issue.getId());
    if (now == null) {
      rows.remove(issue.getId());
    } else if (!Objects.equals(now.getUpdated(), issue.getUpdated())) {
      recheck(now);
    }
  }
}
