package org.poworkbench.jira.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.page.CoachSettingsForm.Input;
import org.poworkbench.jira.text.BundleTexts;

class CoachSettingsFormTest {

  private final ConstantsManager constants = mock();
  private final CoachSettingsForm form =
      new CoachSettingsForm(
          constants, new IssueFields(mock(CustomFieldManager.class)), BundleTexts.ENGLISH);

  @Test
  void turnsInputIntoSettings() {
    Input input = new Input(true, List.of("Story"), " 2,5 ", "customfield_7", "", "");

    assertEquals(Map.of(), form.errors(input));
    assertEquals(
        new CoachSettings(true, List.of("Story"), 2.5, "customfield_7", "", ""),
        form.settings(input));
  }

  @ParameterizedTest(name = "small means \"{0}\": wrong {1}")
  @CsvSource({
    "8, false",
    "0, false",
    "10000, false",
    "10001, true",
    "-1, true",
    "x, true",
    "'', true"
  })
  void saysWhichNumberIsNone(String small, boolean wrong) {
    assertEquals(
        wrong,
        form.errors(new Input(true, List.of("Story"), small, "", "", "")).containsKey("small"));
  }

  @ParameterizedTest(name = "coach on {0}: wrong {1}")
  @CsvSource({"true, true", "false, false"})
  void asksForATypeWhileTheCoachIsOn(boolean on, boolean wrong) {
    assertEquals(
        wrong, form.errors(new Input(on, List.of(), "8", "", "", "")).containsKey("issueTypes"));
  }

  @Test
  void offersTheSitesTypesAndThoseChosen() {
    IssueType bug = mock();
    when(bug.getName()).thenReturn("Bug");
    when(constants.getAllIssueTypeObjects()).thenReturn(List.of(bug));

    Map<String, Object> page =
        form.page(new Input(true, List.of("Story"), "8", "", "", ""), Map.of(), false);

    assertEquals(
        List.of(
            Map.of("id", "po-type-0", "name", "Bug", "checked", ""),
            Map.of("id", "po-type-1", "name", "Story", "checked", "checked")),
        page.get("issueTypes"));
  }

  @Test
  void givesTheTemplateTextsAndListsOfTextsOnly() {
    Map<String, Object> page = form.page(Input.of(CoachSettings.DEFAULT), Map.of(), true);

    page.values().forEach(value -> assertTrue(value instanceof String || value instanceof List));
    assertEquals("8", page.get("small"));
    assertEquals("Saved. Existing stories are checked again in the background.", page.get("saved"));
  }
}
