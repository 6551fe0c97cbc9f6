package org.poworkbench.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.poworkbench.domain.story.StoryGaps;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.jira.bridge.LabelWords;

/**
 * Writes score and gaps of a story into its fields, and only when they differ: past Jira's issue update, so that there is
 * no history, no mail and no event, and followed by one re-index.
 */
public final class StoryFieldValues {

  private final StoryFields fields;
  private final LabelManager labels;
  private final IssueIndexingService index;

  public StoryFieldValues(StoryFields fields, LabelManager labels, IssueIndexingService index) {
    this.fields = fields;
    this.labels = labels;
    this.index = index;
  }

  /** Keeps what the review says; an issue that is not checked keeps nothing. True when something was written. */
  public boolean keep(Issue issue, Optional<StoryReview> review) {
    StoryFields.Present present = fields.present();
    boolean scoreChanged = keepScore(issue, review, present.score());
    boolean gapsChanged = keepGaps(issue, review, present.gaps());
    if (scoreChanged || gapsChanged) {
      reindex(issue);
    }
    return scoreChanged || gapsChanged;
  }

  private boolean keepScore(
      Issue issue, Optional<StoryReview> review, Optional<CustomField> field) {
    Double score = review.map(StoryReview::score).map(StoryFieldValues::number).orElse(null);
    if (field.isEmpty()) {
      return false;
    }
    Object kept = issue.getCustomFieldValue(field.get());
    if (Objects.equals(kept, score)) {
      return false;
    }
    field
        .get()
        .updateValue(null, issue, new ModifiedValue<>(kept, score), new DefaultIssueChangeHolder());
    return true;
  }

  // Labels are written by their own manager: it takes words, where the field wants objects of
  // Jira's making.
  private boolean keepGaps(Issue issue, Optional<StoryReview> review, Optional<CustomField> field) {
    SortedSet<String> gaps = review.map(StoryGaps::of).orElseGet(TreeSet::new);
    if (field.isEmpty()) {
      return false;
    }
    Long fieldId = field.get().getIdAsLong();
    if (LabelWords.of(labels.getLabels(issue.getId(), fieldId)).equals(gaps)) {
      return false;
    }
    labels.setLabels(null, issue.getId(), fieldId, gaps, false, false);
    return true;
  }

  private static Double number(OptionalInt score) {
    return score.isPresent() ? Double.valueOf(score.getAsInt()) : null;
  }

  // Exception: of Jira's checked one, no more than its name is known.
  private void reindex(Issue issue) {
    try {
      index.reIndex(issue);
    } catch (Exception failure) {
      throw new IllegalStateException("Issue " + issue.getId() + " could not be indexed", failure);
    }
  }
}
