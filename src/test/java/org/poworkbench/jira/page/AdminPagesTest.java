package org.poworkbench.jira.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.xpath.XPathExpressionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.Descriptor;
import org.poworkbench.domain.backfill.InMemoryBackfillRecord;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.InMemorySettings;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.job.BackfillInWords;
import org.poworkbench.jira.job.BackfillJob;
import org.poworkbench.jira.text.BundleTexts;

class AdminPagesTest {

  private final Access access = mock();
  private final InMemorySettings settings = new InMemorySettings();
  private final BackfillJob checking = mock();
  private final PoStoryCoachSettings settingsPage =
      new PoStoryCoachSettings(
          access,
          settings,
          new CoachSettingsForm(
              mock(ConstantsManager.class),
              new IssueFields(mock(CustomFieldManager.class)),
              BundleTexts.ENGLISH),
          checking);
  private final PoCheckExistingStories backfillPage =
      new PoCheckExistingStories(
          access,
          new InMemoryBackfillRecord(),
          new BackfillInWords(BundleTexts.ENGLISH),
          BundleTexts.ENGLISH);

  @BeforeEach
  void givenAnAdministrator() {
    when(access.isAdministrator()).thenReturn(true);
    when(access.personKey()).thenReturn("pat");
  }

  static Stream<Class<?>> actions() throws XPathExpressionException {
    return Descriptor.texts("//webwork1//action/@name").stream().map(AdminPagesTest::type);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void askForThePasswordAgainUnlessTheyBelongToAProject(Class<?> action) {
    boolean ofProjects = action == PoProjectStoryCoachSettings.class;
    assertEquals(ofProjects, action.getAnnotation(WebSudoRequired.class) == null);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void shareNoNameWithActionsOfOtherApps(Class<?> action) {
    assertTrue(action.getSimpleName().startsWith("Po"));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void nameTheMethodsOfTheirCommands(Class<?> action) throws NoSuchMethodException {
    for (String command : List.of("doDefault", "doExecute")) {
      Method method = action.getDeclaredMethod(command);
      RequestMethod[] supported = method.getAnnotation(SupportedMethods.class).value();
      boolean changes = List.of(supported).contains(RequestMethod.POST);
      assertEquals(changes, method.getAnnotation(RequiresXsrfCheck.class) != null, command);
    }
  }

  @Test
  void showingIsForGetAndSavingForPost() throws NoSuchMethodException {
    assertArrayEquals(
        new RequestMethod[] {RequestMethod.POST},
        PoStoryCoachSettings.class
            .getDeclaredMethod("doExecute")
            .getAnnotation(SupportedMethods.class)
            .value());
  }

  @Test
  void refuseWhoIsNoAdministrator() {
    when(access.isAdministrator()).thenReturn(false);

    assertEquals("securitybreach", settingsPage.doDefault());
    assertEquals("securitybreach", settingsPage.doExecute());
    assertEquals("securitybreach", backfillPage.doDefault());
    assertEquals("securitybreach", backfillPage.doExecute());
    assertEquals(CoachSettings.DEFAULT, settings.coach());
  }

  @Test
  void keepWhatWasTypedIn() {
    settingsPage.setCoachOn("true");
    settingsPage.setIssueTypes(new String[] {"Story"});
    settingsPage.setSmall("5");

    assertEquals("input", settingsPage.doExecute());
    assertEquals(new CoachSettings(true, List.of("Story"), 5, "", "", ""), settings.coach());
    assertEquals(
        "Saved. Existing stories are checked again in the background.",
        settingsPage.getPage().get("saved"));
    verify(checking).start("pat");
  }

  @Test
  void keepNothingOfAFormWithMistakesAndShowItAgain() {
    settingsPage.setSmall("many");

    assertEquals("input", settingsPage.doExecute());
    assertEquals(CoachSettings.DEFAULT, settings.coach());
    verifyNoInteractions(checking);
    assertEquals("many", settingsPage.getPage().get("small"));
    assertEquals("Enter a number from 0 to 10000.", settingsPage.getPage().get("smallError"));
  }

  @Test
  void sayWhereTheCheckOfExistingStoriesStands() {
    assertEquals("input", backfillPage.doDefault());
    assertEquals(
        "Existing stories have not been checked yet.", backfillPage.getPage().get("sentence"));
  }

  @Test
  void haveEveryTextThatTheTemplateOfTheCheckShows() throws IOException {
    backfillPage.doDefault();

    String template;
    try (InputStream stream =
        getClass().getResourceAsStream("/templates/admin/check-existing-stories.vm")) {
      template = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    Set<String> shown =
        Pattern.compile("\\$page\\.(\\w+)")
            .matcher(template)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertEquals(shown, backfillPage.getPage().keySet());
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException failure) {
      throw new IllegalArgumentException(failure);
    }
  }
}
