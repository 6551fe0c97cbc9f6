package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.jira.backlog.BacklogFixture;
import org.poworkbench.jira.backlog.BacklogHealthJson;
import org.poworkbench.jira.text.BundleTexts;

class BacklogHealthResourceTest {

  private final BacklogFixture site = new BacklogFixture();
  private final MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
  private final UriInfo request = mock();
  private final BacklogHealthResource resource =
      new BacklogHealthResource(
          site.access(), site.projects, site.answers(), site.export(BundleTexts.ENGLISH));

  @Test
  void answersWhoMaySeeTheProject() {
    site.rows.keep(aStory(1).row());

    assertEquals(1, ask("CHK").stories());
  }

  @Test
  void tellsAnInvisibleAnArchivedAndAMissingProjectAlike() {
    assertEquals(404, refused("NOPE").status());
    site.maySeeTheProject(site.pat, false);
    assertEquals(404, refused("CHK").status());
    site.maySeeTheProject(site.pat, true);
    when(site.project.isArchived()).thenReturn(true);
    assertEquals(404, refused("CHK").status());
  }

  @Test
  void refusesTooManyPartlyVisibleStoriesUnlessAFilterNarrowsThem() {
    site.finds(1, 2);
    LongStream.rangeClosed(1, 2_001).forEach(id -> site.rows.keep(aStory(id).row()));
    assertEquals(422, refused("CHK").status());

    site.rows.keep(aStory(7).inSprint(5).row());
    parameters.putSingle("sprint", "5");
    assertEquals(0, ask("CHK").stories());
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "letter, X",
    "letter, t",
    "check, Nothing",
    "team, 10000",
    "sprint, x",
    "issueType, x",
    "workType, story",
    "sort, x",
    "page, 0",
    "page, -1",
    "page, 9999999",
    "foo, 1"
  })
  void namesTheParameterThatIsWrong(String name, String value) {
    parameters.putSingle(name, value);

    RequestRefused refused = refused("CHK");

    assertEquals(400, refused.status());
    assertEquals(name, refused.field());
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "letter, T",
    "check, HasCriteria",
    "team, project-10000",
    "team, option-10100",
    "sprint, none",
    "sprint, 7",
    "issueType, 10001",
    "workType, spike",
    "workType, all",
    "sort, score-desc",
    "page, 7",
    "page, ''"
  })
  void takesEachParameter(String name, String value) {
    parameters.putSingle(name, value);

    assertEquals("CHK", ask("CHK").projectKey());
  }

  @Test
  void refusesALongText() {
    parameters.putSingle("text", "x".repeat(256));

    assertEquals("text", refused("CHK").field());
  }

  @Test
  void exportsToWhomItAnswers() {
    when(request.getQueryParameters()).thenReturn(parameters);
    assertTrue(resource.stories("CHK", request).startsWith("\uFEFFKey,Summary,"));
    assertTrue(resource.trend("CHK", request).startsWith("\uFEFFSprint,"));

    site.maySeeTheProject(site.pat, false);
    assertThrows(RequestRefused.class, () -> resource.stories("CHK", request));
    assertThrows(RequestRefused.class, () -> resource.trend("CHK", request));
  }

  private BacklogHealthJson ask(String project) {
    when(request.getQueryParameters()).thenReturn(parameters);
    return resource.health(project, request);
  }

  private RequestRefused refused(String project) {
    return assertThrows(RequestRefused.class, () -> ask(project));
  }
}
