package org.poworkbench.jira.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.InMemorySettings;
import org.poworkbench.domain.settings.OwnJudging;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.domain.story.StoryLanguage;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.job.BackfillJob;
import org.poworkbench.jira.text.BundleTexts;

class PoProjectStoryCoachSettingsTest {

  private static final long CHECKOUT = 10000;
  private static final List<String> JUDGING =
      List.of(
          "mostCriteria",
          "timesUsual",
          "mostWords",
          "language",
          "vagueEnglish",
          "vagueGerman",
          "prescribedEnglish",
          "prescribedGerman");
  private static final String[] EVERYTHING =
      alsoJudging("on", "issueTypes", "small", "criteriaField", "teamField");

  private static String[] alsoJudging(String... names) {
    return Stream.concat(Stream.of(names), JUDGING.stream()).toArray(String[]::new);
  }

  private final Access access = mock();
  private final ProjectManager projects = mock();
  private final CustomFieldManager fields = mock();
  private final Project project = mock();
  private final InMemorySettings settings = new InMemorySettings();
  private final PoProjectStoryCoachSettings page = newPage();

  private PoProjectStoryCoachSettings newPage() {
    IssueFields issueFields = new IssueFields(fields);
    CoachSettingsForm form =
        new CoachSettingsForm(mock(ConstantsManager.class), issueFields, BundleTexts.ENGLISH);
    return new PoProjectStoryCoachSettings(
        access,
        projects,
        settings,
        settings,
        new ProjectCoachSettingsForm(form, issueFields, BundleTexts.ENGLISH),
        mock(BackfillJob.class));
  }

  @BeforeEach
  void givenWhoAdministersTheProject() {
    when(project.getId()).thenReturn(CHECKOUT);
    when(project.getKey()).thenReturn("CHK");
    when(project.getName()).thenReturn("Checkout");
    when(projects.getProjectObjByKey("CHK")).thenReturn(project);
    when(access.mayAdminister(project)).thenReturn(true);
    page.setProjectKey("CHK");
  }

  private CustomField field(String id, String name, String type) {
    CustomField field = mock();
    CustomFieldType<?, ?> fieldType = mock();
    when(fieldType.getKey())
        .thenReturn("com.atlassian.jira.plugin.system.customfieldtypes:" + type);
    when(field.getId()).thenReturn(id);
    when(field.getName()).thenReturn(name);
    when(field.getCustomFieldType()).thenAnswer(call -> fieldType);
    when(fields.getCustomFieldObject(id)).thenReturn(field);
    return field;
  }

  @Test
  void refusesWhoDoesNotAdministerTheProjectLikeAProjectThatIsNotThere() {
    when(access.mayAdminister(project)).thenReturn(false);
    assertEquals("securitybreach", page.doDefault());
    assertEquals("securitybreach", page.doExecute());

    page.setProjectKey("NONE");
    assertEquals("securitybreach", page.doDefault());
    assertEquals("securitybreach", page.doExecute());
    assertEquals(ProjectCoachSettings.AS_THE_SITE, settings.of(CHECKOUT));
  }

  @Test
  void showsThatEverySettingFollowsTheSite() {
    assertEquals("input", page.doDefault());
    assertAll(
        () ->
            assertEquals(
                "Checkout follows the site in every setting.", page.getPage().get("differs")),
        () -> assertEquals("checked", page.getPage().get("smallFollows")),
        () -> assertEquals("As the site: 8 points", page.getPage().get("smallSite")),
        () -> assertEquals("As the site: on", page.getPage().get("onSite")),
        () ->
            assertEquals(
                "As the site: The description, under a heading",
                page.getPage().get("criteriaFieldSite")),
        () -> assertEquals("As the site: The project", page.getPage().get("teamFieldSite")),
        () -> assertEquals("", page.getPage().get("administrator")));
  }

  @Test
  void keepsOnlyWhatTheProjectDecidesItself() {
    page.setAsSite(alsoJudging("on", "issueTypes", "criteriaField", "teamField"));
    page.setSmall("5");
    page.setIssueTypes(new String[] {"Bug"});

    assertEquals("input", page.doExecute());
    assertEquals(
        new ProjectCoachSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.of(5.0),
            Optional.empty(),
            Optional.empty()),
        settings.of(CHECKOUT));
    assertEquals("Checkout differs from the site in one setting.", page.getPage().get("differs"));
  }

  @Test
  void keepsEverythingThatTheProjectDecides() {
    CustomField criteria = field("customfield_1", "Criteria", "textarea");
    CustomField team = field("customfield_2", "Team", "select");
    when(fields.getCustomFieldObjects()).thenReturn(List.of(criteria, team));
    page.setAsSite(alsoJudging());
    page.setCoachOn("true");
    page.setIssueTypes(new String[] {"Bug"});
    page.setSmall("5");
    page.setCriteriaField("customfield_1");
    page.setTeamField("customfield_2");

    page.doExecute();

    assertEquals(
        new CoachSettings(true, List.of("Bug"), 5, "", "customfield_1", "customfield_2"),
        settings.inForce().inProject(CHECKOUT));
    assertEquals(
        "Saved. Existing stories are checked again in the background.",
        page.getPage().get("saved"));
  }

  @Test
  void findsTheWayBack() {
    page.setSmall("5");
    page.setIssueTypes(new String[] {"Bug"});
    page.doExecute();
    page.setAsSite(EVERYTHING);

    page.doExecute();

    assertEquals(ProjectCoachSettings.AS_THE_SITE, settings.of(CHECKOUT));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "criteriaField, customfield_2",
    "criteriaField, customfield_9",
    "teamField, customfield_1",
    "teamField, x"
  })
  void takesFieldsOfTheRightKindOnly(String setting, String id) {
    CustomField criteria = field("customfield_1", "Criteria", "textarea");
    CustomField team = field("customfield_2", "Team", "select");
    when(fields.getCustomFieldObjects()).thenReturn(List.of(criteria, team));
    page.setAsSite(alsoJudging("on", "issueTypes", "small"));
    page.setCriteriaField(setting.equals("criteriaField") ? id : "");
    page.setTeamField(setting.equals("teamField") ? id : "");

    page.doExecute();

    assertEquals("Choose a field of the list.", page.getPage().get(setting + "Error"));
    assertEquals(ProjectCoachSettings.AS_THE_SITE, settings.of(CHECKOUT));
  }

  @Test
  void complainsAboutOwnValuesOnlyAndShowsThemAgain() {
    page.setAsSite(alsoJudging("on", "criteriaField", "teamField", "issueTypes"));
    page.setSmall("many");

    page.doExecute();

    assertAll(
        () -> assertEquals("Enter a number from 0 to 10000.", page.getPage().get("smallError")),
        () -> assertEquals("many", page.getPage().get("small")),
        () -> assertEquals("", page.getPage().get("issueTypesError")),
        () -> assertEquals("", page.getPage().get("saved")));
  }

  @Test
  void showsAdministratorsTheWayToTheSitesSettings() {
    when(access.isAdministrator()).thenReturn(true);

    page.doDefault();

    assertTrue(page.getPage().get("administrator").equals("true"));
  }

  @Test
  void keepsHowTheProjectJudges() {
    page.setAsSite(
        new String[] {
          "on",
          "issueTypes",
          "small",
          "criteriaField",
          "teamField",
          "mostWords",
          "vagueGerman",
          "prescribedEnglish",
          "prescribedGerman"
        });
    page.setMostCriteria("5");
    page.setTimesUsual("2");
    page.setLanguage("ENGLISH");
    page.setVagueEnglish("easily\n  Snazzy \n\nsnazzy\n");

    page.doExecute();

    OwnJudging own = settings.of(CHECKOUT).judging();
    assertEquals(Optional.of(5), own.mostCriteria());
    assertEquals(Optional.of(StoryLanguage.ENGLISH), own.language());
    assertEquals(Set.of("snazzy"), own.lists().get(WatchedWords.VAGUE_ENGLISH).added());
    assertTrue(own.lists().get(WatchedWords.VAGUE_ENGLISH).removed().contains("fast"));
    assertEquals("Checkout differs from the site in 4 settings.", page.getPage().get("differs"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mostCriteria | 0        | Enter a whole number from 1 to 10,000.
          mostCriteria | many     | Enter a whole number from 1 to 10,000.
          mostWords    | 10001    | Enter a whole number from 1 to 10,000.
          """)
  void saysWhichNumberIsWrong(String name, String typed, String reason) {
    page.setAsSite(Stream.of(EVERYTHING).filter(one -> !one.equals(name)).toArray(String[]::new));
    page.setMostCriteria(typed);
    page.setMostWords(typed);

    page.doExecute();

    assertTrue(page.getPage().get("numbers").toString().contains("error=" + reason));
    assertEquals(ProjectCoachSettings.AS_THE_SITE, settings.of(CHECKOUT));
  }

  @Test
  void namesTheWordThatIsNone() {
    page.setAsSite(
        Stream.of(EVERYTHING).filter(one -> !one.equals("vagueEnglish")).toArray(String[]::new));
    page.setVagueEnglish("easily\n--\n");

    page.doExecute();

    assertTrue(
        page.getPage()
            .get("lists")
            .toString()
            .contains("\u201c--\u201d is no word, or longer than 60 characters."));
    assertEquals(ProjectCoachSettings.AS_THE_SITE, settings.of(CHECKOUT));
  }
}
