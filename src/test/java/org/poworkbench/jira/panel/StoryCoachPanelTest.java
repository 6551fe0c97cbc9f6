package org.poworkbench.jira.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.IssueFixture;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.text.BundleTexts;
import org.poworkbench.jira.workflow.OfferedGates;

class StoryCoachPanelTest {

  private final IssueFixture site = new IssueFixture().ofType("Story");
  private final RememberedFailures failures = new RememberedFailures();
  private final Access access =
      new Access(
          mock(JiraAuthenticationContext.class),
          mock(PermissionManager.class),
          mock(GlobalPermissionManager.class),
          mock(IssueManager.class));
  private final StoryCoachPanel panel =
      new StoryCoachPanel(
          site.reviews(),
          new StoryAnswers(BundleTexts.ENGLISH, access, mock()),
          new OfferedGates(mock(), mock(), failures),
          BundleTexts.ENGLISH,
          failures);

  @Test
  void writesTheFirstSentenceAsTextAndTheCheckAsData() throws IOException {
    site.saying("As a buyer I want a receipt", "");
    StringWriter html = new StringWriter();

    panel.writeHtml(html, Map.of("issue", site.issue));

    assertTrue(html.toString().startsWith("<div class=\"po-story-coach\""), html.toString());
    assertTrue(html.toString().contains("data-review=\"{&quot;story&quot;:true"), html.toString());
    assertTrue(html.toString().contains("&quot;issueKey&quot;:&quot;CHK-41&quot;"));
  }

  @Test
  void letsNoTextOfTheIssueBecomeMarkup() {
    site.saying("As a <script>alert('x')</script> I want \"a\" & b", "<b>'</b>");

    String html = panel.getHtml(Map.of("issue", site.issue));

    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("<b>"), html);
    assertEquals(html.indexOf("</div>"), html.lastIndexOf('<'));
  }

  @Test
  void saysAnIdWhenTheCheckFails() {
    when(site.issue.getSummary()).thenThrow(new NoSuchMethodError("changed in this Jira"));

    String html = panel.getHtml(Map.of("issue", site.issue));

    assertTrue(
        html.contains(
            "This story could not be checked (id failure-1). The issue itself is not affected."),
        html);
    assertFalse(html.contains("data-review"));
  }

  @Test
  void writesNothingWithoutAnIssue() {
    assertEquals("", panel.getHtml(Map.of()));
  }
}
