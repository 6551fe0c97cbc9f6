package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.IssueFixture;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.story.StoryCheckJson;
import org.poworkbench.jira.text.BundleTexts;
import org.poworkbench.jira.workflow.OfferedGates;

class StoryCheckResourceTest {

  private final IssueFixture site =
      new IssueFixture().ofType("Story").saying("As a buyer I want a receipt", null);
  private final Access access = mock();
  private final ProjectManager projects = mock();
  private final Project checkout = mock();
  private final StoryCheckResource resource =
      new StoryCheckResource(
          access,
          projects,
          site.reviews(),
          new StoryAnswers(BundleTexts.ENGLISH, access, mock()),
          new OfferedGates(mock(), mock(), mock()));

  @Test
  void checksATextThatIsNoIssueYet() throws IOException {
    StoryCheckJson check = check(", \"description\": \"\"");

    assertTrue(check.story());
    assertEquals("a buyer", check.voice().role());
    assertEquals("missed", check.letters().get("T"));
    assertEquals(null, check.issueKey());
  }

  @Test
  void saysNothingOfCriteriaWhereNoDescriptionWasSent() throws IOException {
    assertEquals("not_applicable", check("").letters().get("T"));
  }

  private StoryCheckJson check(String more) throws IOException {
    String body =
        "{\"summary\": \"As a buyer I want a receipt\", \"issueType\": \"Story\"" + more + "}";
    return resource.checkText(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private void givenCheckout(boolean visible) {
    when(checkout.getId()).thenReturn(10000L);
    when(projects.getProjectObjByKey("CHK")).thenReturn(checkout);
    when(access.maySee(checkout)).thenReturn(visible);
  }

  @Test
  void checksByTheSettingsOfTheProjectThatTheStoryIsMeantFor() throws IOException {
    givenCheckout(true);
    site.settings.change(
        10000,
        new ProjectCoachSettings(
            Optional.empty(),
            Optional.of(List.of("Bug")),
            Optional.of(2.0),
            Optional.of("customfield_8"),
            Optional.empty()));
    String more = ", \"points\": 3, \"criteria\": \"* The receipt names the VAT\"";

    StoryCheckJson here = check(more + ", \"projectKey\": \"CHK\"");

    assertFalse(here.checked());
    assertEquals("customfield_8", here.criteriaField());
    assertEquals("customfield_8", here.criteria().get(0).field());
    assertEquals("missed", here.letters().get("S"));
    assertEquals("met", check(more).letters().get("S"));
    assertEquals("criteria", check(more).criteria().get(0).field());
    assertTrue(check(more).checked());
  }

  @Test
  void refusesAProjectThatTheCallerMayNotSeeLikeOneThatIsNotThere() {
    givenCheckout(false);

    assertWrongProject("CHK");
    assertWrongProject("NONE");
  }

  private void assertWrongProject(String key) {
    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> check(", \"projectKey\": \"" + key + "\""));
    assertEquals(400, refused.status());
    assertEquals("projectKey", refused.field());
  }

  @Test
  void countsWhatTheIssueThatIsChangedTells() throws IOException {
    site.blockedByOpenIssue("CHK-7");
    when(access.visibleIssue("CHK-41")).thenReturn(Optional.of(site.issue));

    assertEquals("met", check("").letters().get("I"));
    assertEquals("missed", check(", \"issueKey\": \"CHK-41\"").letters().get("I"));
  }

  @Test
  void refusesAnIssueThatTheCallerMayNotSeeLikeOneThatIsNotThere() {
    when(access.visibleIssue("CHK-41")).thenReturn(Optional.empty());

    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> check(", \"issueKey\": \"CHK-41\""));
    assertEquals(400, refused.status());
    assertEquals("issueKey", refused.field());
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
