package org.poworkbench.jira.field;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.settings.InMemorySettings;
import org.poworkbench.domain.story.CheckResult;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

class StoryFieldValuesTest {

  private static final StoryReview HALF =
      review(
          new CheckResult("One", Letter.VALUABLE, Verdict.met()),
          new CheckResult("Other", Letter.TESTABLE, Verdict.missed()));

  private final CustomFieldManager manager = mock();
  private final LabelManager labels = mock();
  private final IssueIndexingService index = mock();
  private final InMemorySettings settings = new InMemorySettings();
  private final CustomField score = mock();
  private final CustomField gaps = mock();
  private final Issue issue = mock();
  private final StoryFieldValues values =
      new StoryFieldValues(
          new StoryFields(manager, settings, mock(ClusterLockService.class)), labels, index);

  @BeforeEach
  void givenBothFields() {
    settings.remember(new CreatedFields(OptionalLong.of(1), OptionalLong.of(2)));
    when(manager.getCustomFieldObject(1L)).thenReturn(score);
    when(manager.getCustomFieldObject(2L)).thenReturn(gaps);
    when(gaps.getIdAsLong()).thenReturn(2L);
    when(issue.getId()).thenReturn(10001L);
  }

  @Test
  void writesScoreAndGapsPastTheIssueUpdateAndIndexesOnce() throws IndexException {
    assertTrue(values.keep(issue, Optional.of(HALF)));

    verify(score).updateValue(isNull(), eq(issue), fromTo(null, 50.0), any());
    verify(labels).setLabels(null, 10001L, 2L, Set.of("testable"), false, false);
    verify(index, times(1)).reIndex(issue);
  }

  @Test
  void writesNothingWhenNothingDiffers() throws IndexException {
    givenKept(50.0, "testable");

    assertFalse(values.keep(issue, Optional.of(HALF)));

    verify(score, never()).updateValue(any(), any(), any(), any());
    verifyNoLabelsWritten();
    verify(index, never()).reIndex(any());
  }

  @Test
  void writesOnlyTheFieldThatDiffers() {
    givenKept(50.0, "valuable");

    assertTrue(values.keep(issue, Optional.of(HALF)));

    verify(score, never()).updateValue(any(), any(), any(), any());
    verify(labels).setLabels(null, 10001L, 2L, Set.of("testable"), false, false);
  }

  @Test
  void emptiesTheFieldsOfAnIssueThatIsNoLongerChecked() {
    givenKept(50.0, "testable");

    assertTrue(values.keep(issue, Optional.empty()));

    verify(score).updateValue(isNull(), eq(issue), fromTo(50.0, null), any());
    verify(labels).setLabels(null, 10001L, 2L, Set.of(), false, false);
  }

  @Test
  void leavesAloneWhatSomebodyHasRemoved() throws IndexException {
    when(manager.getCustomFieldObject(1L)).thenReturn(null);
    when(manager.getCustomFieldObject(2L)).thenReturn(null);

    assertFalse(values.keep(issue, Optional.of(HALF)));
    verify(index, never()).reIndex(any());
  }

  private void givenKept(Double kept, String label) {
    Label word = mock();
    when(word.getLabel()).thenReturn(label);
    when(issue.getCustomFieldValue(score)).thenReturn(kept);
    when(labels.getLabels(10001L, 2L)).thenReturn(Set.of(word));
  }

  private void verifyNoLabelsWritten() {
    verify(labels, never()).setLabels(any(), any(), any(), anySet(), anyBoolean(), anyBoolean());
  }

  @SuppressWarnings("rawtypes") // The API declares the raw type.
  private static ModifiedValue fromTo(Double from, Double to) {
    return argThat(
        value ->
            Objects.equals(from, value.getOldValue()) && Objects.equals(to, value.getNewValue()));
  }

  private static StoryReview review(CheckResult... results) {
    StoryReview empty = new StoryChecks(StoryPolicy.DEFAULT).review(Story.of(null, null));
    return new StoryReview(
        WorkType.FEATURE_STORY, empty.voice(), empty.criteria(), List.of(results));
  }
}
