package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.settings.SettingsInForce;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.issue.IssueFixture;
import org.poworkbench.jira.issue.StoryForms;
import org.poworkbench.jira.issue.StoryForms.StoryForm;

class StoryFormResourceTest {

  private static final String STORY = "10001";
  private static final String BUG = "10002";

  private final IssueFixture site = new IssueFixture();
  private final Access access = mock();
  private final ProjectManager projects = mock();
  private final ConstantsManager constants = mock();
  private final Project project = mock();
  private final StoryFormResource resource =
      new StoryFormResource(
          access,
          projects,
          new StoryForms(
              new SettingsInForce(site.settings, site.settings),
              new IssueFields(site.fields),
              constants));

  @BeforeEach
  void haveAProjectWithStoriesAndBugs() {
    IssueType story = type(STORY, "Story");
    IssueType bug = type(BUG, "Bug");
    CustomField points =
        site.field(
            "customfield_10100",
            "Story Points",
            "com.atlassian.jira.plugin.system.customfieldtypes:float");
    when(constants.getAllIssueTypeObjects()).thenReturn(List.of(story, bug));
    when(site.fields.getCustomFieldObjectsByName("Story Points")).thenReturn(List.of(points));
    when(project.getId()).thenReturn(10000L);
    when(project.getKey()).thenReturn("CHK");
    when(projects.getProjectObj(10000L)).thenReturn(project);
    when(access.maySee(project)).thenReturn(true);
    when(access.visibleIssue(10041L)).thenReturn(Optional.of(site.issue));
    when(site.issue.getProjectObject()).thenReturn(project);
    when(site.issue.getIssueTypeId()).thenReturn(STORY);
  }

  private static IssueType type(String id, String name) {
    IssueType type = mock();
    when(type.getId()).thenReturn(id);
    when(type.getName()).thenReturn(name);
    return type;
  }

  @Test
  void tellsWhatTheCoachHasToKnowOfANewStory() {
    StoryForm form = resource.form(10000L, null, null, STORY);

    assertEquals(
        new StoryForm(true, "CHK", null, null, "Story", "customfield_10100", null, null), form);
  }

  @Test
  void namesTheIssueThatIsChanged() {
    assertEquals("CHK-41", resource.form(null, 10041L, null, null).issueKey());
  }

  @Test
  void namesTheParentOfANewSubtask() {
    assertEquals("CHK-41", resource.form(10000L, null, 10041L, STORY).parentKey());
  }

  @Test
  void doesNotKnowAParentThatTheCallerMayNotSee() {
    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> resource.form(10000L, null, 10099L, STORY));
    assertEquals(404, refused.status());
    assertEquals("parentId", refused.field());
  }

  @Test
  void namesTheFieldOfTheEpicWhereThereIsOne() {
    CustomField epic =
        site.field("customfield_10300", "Epic Link", "com.pyxis.greenhopper.jira:gh-epic-link");
    when(site.fields.getCustomFieldObjects()).thenReturn(List.of(epic));

    assertEquals("customfield_10300", resource.form(10000L, null, null, STORY).epicField());
  }

  @Test
  void takesTheTypeOfAnIssueUnlessTheFormHasAnother() {
    assertTrue(resource.form(null, 10041L, null, null).checked());
    assertFalse(resource.form(null, 10041L, null, BUG).checked());
  }

  @ParameterizedTest
  @CsvSource({"10002", "99999"})
  void doesNotCheckOtherTypes(String type) {
    assertFalse(resource.form(10000L, null, null, type).checked());
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({
    ",,,projectId,400",
    "10000,,,issueTypeId,400",
    "10000,,' ',issueTypeId,400",
    "10099,,10001,projectId,404",
    ",10099,,issueId,404"
  })
  void refusesWhatItCannotTell(
      Long projectId, Long issueId, String type, String field, int status) {
    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> resource.form(projectId, issueId, null, type));

    assertEquals(field, refused.field());
    assertEquals(status, refused.status());
  }

  @Test
  void doesNotKnowAProjectThatTheCallerMayNotSee() {
    when(access.maySee(any(Project.class))).thenReturn(false);

    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> resource.form(10000L, null, null, STORY));
    assertEquals(404, refused.status());
  }
}
