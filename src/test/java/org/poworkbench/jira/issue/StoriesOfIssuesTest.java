package org.poworkbench.jira.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.Surroundings;

class StoriesOfIssuesTest {

  private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
  private static final String TEXT = "com.atlassian.jira.plugin.system.customfieldtypes:textfield";
  private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

  private final IssueFixture site = new IssueFixture().ofType("Story").saying("s", "d");

  @Test
  void readsTextsAndType() {
    assertEquals(
        Story.of("s", "d")
            .ofType("Story")
            .placed(false)
            .amid(Surroundings.UNKNOWN.blockedBy(List.of()).awaitedBy(List.of())),
        story());
  }

  @Test
  void takesWhatTheIssueDoesNotSayAsUnknown() {
    site.saying("s", null);
    when(site.issue.getIssueType()).thenReturn(null);
    when(site.links.isLinkingEnabled()).thenReturn(false);

    assertEquals(Story.of("s", "").placed(false), story());
  }

  @Test
  void readsPointsFromTheNumberFieldOfThatName() {
    CustomField text = site.field("customfield_1", "Story Points", TEXT);
    CustomField points = site.field("customfield_2", "Story Points", NUMBER);
    when(site.fields.getCustomFieldObjectsByName("Story Points")).thenReturn(List.of(text, points));
    when(site.issue.getCustomFieldValue(points)).thenReturn(5.0);

    assertEquals(Optional.of(Points.of(5)), story().points());
  }

  @Test
  void readsPointsFromTheFieldThatWasChosen() {
    CustomField chosen = site.field("customfield_7", "Size", NUMBER);
    when(site.fields.getCustomFieldObject("customfield_7")).thenReturn(chosen);
    when(site.issue.getCustomFieldValue(chosen)).thenReturn(3.0);
    CoachSettings settings = new CoachSettings(true, List.of("Story"), 8, "customfield_7", "", "");

    assertEquals(Optional.of(Points.of(3)), site.stories().story(site.issue, settings).points());
  }

  @Test
  void doesNotKnowPointsBelowZero() {
    CustomField points = site.field("customfield_2", "Story Points", NUMBER);
    when(site.fields.getCustomFieldObjectsByName("Story Points")).thenReturn(List.of(points));
    when(site.issue.getCustomFieldValue(points)).thenReturn(-1.0);

    assertEquals(Optional.empty(), story().points());
  }

  @Test
  void readsTheParentOfASubTask() {
    Issue parent = mock();
    when(parent.getKey()).thenReturn("CHK-9");
    when(site.issue.getParentObject()).thenReturn(parent);

    assertEquals(Optional.of("CHK-9"), story().parentKey());
  }

  @Test
  void readsTheEpicWhereJiraSoftwareIsThere() {
    CustomField epicLink = site.field("customfield_3", "Epic Link", EPIC_LINK);
    Issue epic = mock();
    when(epic.getKey()).thenReturn("CHK-2");
    when(site.fields.getCustomFieldObjects()).thenReturn(List.of(epicLink));
    when(site.issue.getCustomFieldValue(epicLink)).thenReturn(epic);

    assertEquals(Optional.of("CHK-2"), story().parentKey());
  }

  @Test
  void namesTheOpenIssuesThatBlockIt() {
    List<IssueLink> links =
        List.of(link("blocks", false), link("blocks", true), link("clones", false));
    when(site.links.getInwardLinks(10001L)).thenReturn(links);

    assertEquals(Optional.of(List.of("CHK-7")), story().surroundings().openBlockers());
  }

  @Test
  void readsCriteriaInTheFieldChosen() {
    CustomField field =
        site.field(
            "customfield_8", "AC", "com.atlassian.jira.plugin.system.customfieldtypes:textarea");
    when(site.fields.getCustomFieldObject("customfield_8")).thenReturn(field);
    when(site.issue.getCustomFieldValue(field)).thenReturn("* paid");
    CoachSettings settings = new CoachSettings(true, List.of("Story"), 8, "", "customfield_8", "");

    assertEquals(Optional.of("* paid"), site.stories().story(site.issue, settings).criteria());
    assertEquals(Optional.empty(), story().criteria());
  }

  @Test
  void knowsNoCriteriaOfAFieldThatIsGone() {
    CoachSettings settings = new CoachSettings(true, List.of("Story"), 8, "", "customfield_9", "");

    assertEquals(Optional.empty(), site.stories().story(site.issue, settings).criteria());
  }

  private IssueLink link(String outward, boolean resolved) {
    IssueLink link = mock();
    IssueLinkType type = mock();
    Issue source = mock();
    Resolution resolution = resolved ? mock() : null;
    when(type.getOutward()).thenReturn(outward);
    when(link.getIssueLinkType()).thenReturn(type);
    when(link.getSourceObject()).thenReturn(source);
    when(source.getResolution()).thenReturn(resolution);
    when(source.getKey()).thenReturn("CHK-7");
    return link;
  }

  private Story story() {
    return site.stories().story(site.issue, CoachSettings.DEFAULT);
  }
}
