package org.poworkbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.People;
import org.poworkbench.jira.issue.ReviewingStories.ReviewedStory;
import org.poworkbench.jira.story.IssueForCoach;
import org.poworkbench.jira.story.StoryCheckJson;
import org.poworkbench.jira.story.StoryCheckMapper;
import org.poworkbench.jira.story.Texts;

/** Says a review as panel and REST say it. */
public final class StoryAnswers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StoryCheckMapper mapper;
  private final Access access;

  public StoryAnswers(Texts texts, Access access, People people) {
    this.mapper = new StoryCheckMapper(texts, access::maySeeIssue, people::name);
    this.access = access;
  }

  /** The review in words of the person at hand. */
  public StoryCheckJson json(ReviewedStory reviewed, IssueForCoach issue) {
    boolean checked = reviewed.story().issueType().filter(reviewed.settings()::checks).isPresent();
    return mapper.json(
        reviewed.story(),
        reviewed.review(),
        issue.under(checked, reviewed.settings().criteriaField()).decided(reviewed.decided()));
  }

  /** What the coach has to know of this issue. */
  public IssueForCoach forCoach(Issue issue) {
    return IssueForCoach.of(issue.getKey(), issue.getResolution() != null, access.mayEdit(issue))
        .withDecisionsBy(access.maySetAside(issue));
  }

  /** The same as text. */
  public String text(StoryCheckJson check) {
    try {
      return JSON.writeValueAsString(check);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
