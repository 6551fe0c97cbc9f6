package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.jira.dashboard.QualityFixture;
import org.poworkbench.jira.dashboard.TeamsJson;

class StoryQualityResourceTest {

  private static final List<String> CHECKOUT = List.of("project-10000");

  private final QualityFixture jira = new QualityFixture();
  private final StoryQualityResource resource =
      new StoryQualityResource(jira.answers(), jira.teams());

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "'', open, 10, team",
    "Checkout, open, 10, team",
    "project-10000 project-, open, 10, team",
    "project-10000, all, 10, stories",
    "project-10000, open, 11, rows",
    "project-10000, open, '', rows"
  })
  void refusesWithTheFieldThatIsWrong(String teams, String stories, String rows, String field) {
    List<String> keys = teams.isEmpty() ? List.of() : Arrays.asList(teams.split(" "));

    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> resource.quality(keys, stories, rows, "nothing"));

    assertEquals(400, refused.status());
    assertEquals(field, refused.field());
  }

  @Test
  void refusesAnUnknownComparison() {
    RequestRefused refused =
        assertThrows(
            RequestRefused.class, () -> resource.quality(CHECKOUT, "open", "10", "yesterday"));

    assertEquals(400, refused.status());
    assertEquals("compare", refused.field());
  }

  @Test
  void refusesMoreThanTwentyTeams() {
    List<String> many = LongStream.rangeClosed(1, 21).mapToObj(id -> "project-" + id).toList();

    assertEquals(
        400,
        assertThrows(RequestRefused.class, () -> resource.quality(many, "open", "5", "nothing"))
            .status());
    assertEquals(
        400, assertThrows(RequestRefused.class, () -> resource.choices(many, "")).status());
    assertTrue(resource.quality(many.subList(0, 20), "open", "5", "nothing").teams().isEmpty());
  }

  @Test
  void refusesTooManyPartlyVisibleStories() {
    jira.site.finds(1, 2);
    LongStream.rangeClosed(1, 2_001).forEach(id -> jira.site.rows.keep(aStory(id).row()));

    assertEquals(
        422,
        assertThrows(RequestRefused.class, () -> resource.quality(CHECKOUT, "open", "5", "nothing"))
            .status());
  }

  @Test
  void refusesWordsThatAreTooLong() {
    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> resource.choices(List.of(), "x".repeat(101)));

    assertEquals(400, refused.status());
    assertEquals("q", refused.field());
  }

  @Test
  void offersTeamsByNameOrKey() {
    TeamsJson byName = resource.choices(List.of(), "heck");

    assertEquals("project-10000", byName.teams().get(0).key());
    assertEquals("Checkout", byName.teams().get(0).name());
    assertFalse(byName.more());
    assertEquals(byName.teams(), resource.choices(CHECKOUT, "").teams());
    assertTrue(resource.choices(List.of(), "nothing").teams().isEmpty());
  }
}
