package org.poworkbench.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.story.StoryCheckJson;
import org.poworkbench.jira.story.Texts;
import org.poworkbench.jira.workflow.OfferedGates;

/**
 * The panel 'Story coach' on an issue. It writes one element with the first sentence as text and the whole check as data;
 * a script draws the rest, without a request. Whether the panel is there at all is {@link StoryCoachCondition}'s matter.
 */
public final class StoryCoachPanel implements WebPanel {

  private final ReviewingStories reviews;
  private final StoryAnswers answers;
  private final OfferedGates gates;
  private final Texts texts;
  private final Failures failures;

  @Inject
  public StoryCoachPanel(
      ReviewingStories reviews,
      StoryAnswers answers,
      OfferedGates gates,
      Texts texts,
      Failures failures) {
    this.reviews = reviews;
    this.answers = answers;
    this.gates = gates;
    this.texts = texts;
    this.failures = failures;
  }

  @Override
  public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
    writer.write(getHtml(context));
  }

  // Throwable: whatever goes wrong here, the issue itself must be shown.
  @Override
  public String getHtml(Map<String, Object> context) {
    try {
      return context.get("issue") instanceof Issue issue ? coach(issue) : "";
    } catch (Throwable failure) {
      String id = failures.note("the story coach's panel", failure);
      return element("", texts.text("po.coach.failed", id));
    }
  }

  private String coach(Issue issue) {
    StoryCheckJson check =
        answers.json(reviews.review(issue), answers.forCoach(issue).before(gates.of(issue)));
    return element(" data-review=\"" + Html.escaped(answers.text(check)) + '"', check.headline());
  }

  private static String element(String attributes, String headline) {
    return "<div class=\"po-story-coach\" style=\"min-height: 140px\""
        + attributes
        + "><p class=\"po-story-coach-headline\"><strong>"
        + Html.escaped(headline)
        + "</strong></p></div>";
  }
}
