package org.poworkbench.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.ReviewingStories;

/** The story coach is there for issues that are checked and that the person at hand may see. */
public final class StoryCoachCondition extends AbstractIssueWebCondition {

  private final Access access;
  private final ReviewingStories reviews;
  private final Failures failures;

  @Inject
  public StoryCoachCondition(Access access, ReviewingStories reviews, Failures failures) {
    this.access = access;
    this.reviews = reviews;
    this.failures = failures;
  }

  // Throwable: a condition that fails takes the whole page with it.
  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
    try {
      return reviews.checks(issue) && access.maySee(issue);
    } catch (Throwable failure) {
      failures.note("the story coach's condition", failure);
      return false;
    }
  }
}
