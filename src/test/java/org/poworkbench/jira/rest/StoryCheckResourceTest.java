package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.IssueFixture;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.story.StoryCheckJson;
import org.poworkbench.jira.text.BundleTexts;

class StoryCheckResourceTest {

  private final IssueFixture site =
      new IssueFixture().ofType("Story").saying("As a buyer I want a receipt", null);
  private final Access access = mock();
  private final StoryCheckResource resource =
      new StoryCheckResource(access, site.reviews(), new StoryAnswers(BundleTexts.ENGLISH, access));

  @Test
  void checksATextThatIsNoIssueYet() throws IOException {
    String body = "{\"summary\": \"As a buyer I want a receipt\", \"issueType\": \"Story\"}";

    StoryCheckJson check =
        resource.checkText(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));

    assertTrue(check.story());
    assertEquals("a buyer", check.voice().role());
    assertEquals("missed", check.letters().get("T"));
    assertEquals(null, check.issueKey());
  }

  @Test
  void checksAVisibleIssueAsItStands() {
    when(access.visibleIssue("CHK-41")).thenReturn(Optional.of(site.issue));
    when(access.mayEdit(site.issue)).thenReturn(true);

    StoryCheckJson check = resource.checkIssue("CHK-41");

    assertEquals("CHK-41", check.issueKey());
    assertTrue(check.mayEdit());
  }

  @Test
  void saysOfAResolvedIssueThatItIsDone() {
    site.resolved();
    when(access.visibleIssue("CHK-41")).thenReturn(Optional.of(site.issue));

    assertTrue(resource.checkIssue("CHK-41").resolved());
  }

  @Test
  void doesNotFindWhatTheCallerMayNotSee() {
    when(access.visibleIssue("CHK-41")).thenReturn(Optional.empty());

    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> resource.checkIssue("CHK-41"));
    assertEquals(404, refused.status());
  }
}
