package org.poworkbench.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Objects;
import org.poworkbench.domain.backfill.RecheckStory;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.ReviewingStories.ReviewedStory;

/** Brings the fields of one issue up to date. Twice, late or out of order gives the same. */
public final class KeepingStoryFields implements RecheckStory {

  private final IssueManager issues;
  private final ReviewingStories reviews;
  private final StoryFieldValues values;

  public KeepingStoryFields(
      IssueManager issues, ReviewingStories reviews, StoryFieldValues values) {
    this.issues = issues;
    this.reviews = reviews;
    this.values = values;
  }

  @Override
  public boolean recheck(long issueId) {
    Issue issue = issues.getIssueObject(Long.valueOf(issueId));
    return issue != null && recheck(issue);
  }

  /** Checks this issue as it was read and keeps what was found; true when that was something else. */
  public boolean recheck(Issue issue) {
    boolean written = values.keep(issue, reviews.reviewChecked(issue).map(ReviewedStory::review));
    if (written) {
      recheckIfChangedMeanwhile(issue);
    }
    return written;
  }

  // Somebody may have changed the issue between our reading and our writing, and been served before
  // us.
  private void recheckIfChangedMeanwhile(Issue issue) {
    Issue now = issues.getIssueObject(issue.getId());
    if (now != null && !Objects.equals(now.getUpdated(), issue.getUpdated())) {
      recheck(now);
    }
  }
}
