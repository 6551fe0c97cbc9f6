package org.poworkbench.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.gate.Unmet;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.ReviewingStories.ReviewedStory;
import org.poworkbench.jira.story.FindingTexts;
import org.poworkbench.jira.story.Texts;

/**
 * Lets a story pass a transition when the checks chosen are met; else refuses and names every gap at once. One instance
 * serves all transitions. Its name stands in customers' workflows and never changes.
 */
public final class StoryChecksMetValidator implements Validator {

  private final ReviewingStories reviews;
  private final GateRefusal refusal;
  private final Texts texts;
  private final Failures failures;

  @Inject
  public StoryChecksMetValidator(
      ReviewingStories reviews, Access access, Texts texts, Failures failures) {
    this.reviews = reviews;
    this.refusal = new GateRefusal(texts, new FindingTexts(texts, access::maySeeIssue));
    this.texts = texts;
    this.failures = failures;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void validate(Map transientVars, Map args, PropertySet properties)
      throws InvalidInputException {
    StoryGate gate = StoryGateArguments.read(args);
    if (transientVars.get("issue") instanceof Issue issue) {
      List<Unmet> unmet = unmet(issue, gate);
      if (!unmet.isEmpty()) {
        throw new InvalidInputException(
            refusal.text(gate, issue.getKey(), TransitionTarget.name(transientVars), unmet));
      }
    }
  }

  // Throwable: whether our fault stops somebody's work is for the administrator to decide, never
  // for an accident.
  private List<Unmet> unmet(Issue issue, StoryGate gate) throws InvalidInputException {
    try {
      return reviews
          .reviewChecked(issue)
          .map(ReviewedStory::review)
          .map(gate::unmet)
          .orElse(List.of());
    } catch (Throwable failure) {
      String id =
          failures.note(
              "the workflow validator 'Story checks met' on issue " + issue.getKey(), failure);
      if (gate.failureStops()) {
        throw new InvalidInputException(texts.text("po.gate.failed", id));
      }
      return List.of();
    }
  }
}
