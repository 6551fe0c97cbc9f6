package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.workflow.GateForecast;
import org.poworkbench.jira.workflow.StoriesUnderWorkflow.TakesTooLong;

class StoryGateResourceTest {

  private final Access access = mock();
  private final GateForecast forecast = mock();
  private final StoryGateResource resource = new StoryGateResource(access, forecast);

  @BeforeEach
  void beAnAdministrator() {
    when(access.isAdministrator()).thenReturn(true);
  }

  @Test
  void readsTheGateAsTheScreenSendsIt() {
    resource.today("Checkout workflow", "VT", "67", "checked", "stop", "stop");

    verify(forecast)
        .of(
            "Checkout workflow",
            new StoryGate(
                EnumSet.of(Letter.VALUABLE, Letter.TESTABLE),
                OptionalInt.of(67),
                false,
                true,
                true,
                false));
  }

  @Test
  void takesWhatIsNotSentAsProposed() {
    resource.today("w", "", "", "stories", "pass", "pass");

    verify(forecast)
        .of("w", new StoryGate(Set.of(), OptionalInt.empty(), true, false, false, false));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}, {5}")
  @CsvSource({
    "'', V, '', stories, pass, pass, workflow",
    "w, X, '', stories, pass, pass, letters",
    "w, V, 101, stories, pass, pass, score",
    "w, V, -1, stories, pass, pass, score",
    "w, V, '', all, pass, pass, scope",
    "w, V, '', stories, maybe, pass, setAside",
    "w, V, '', stories, pass, maybe, unsure"
  })
  void refusesAnythingElse(
      String workflow,
      String letters,
      String score,
      String scope,
      String setAside,
      String unsure,
      String field) {
    RequestRefused refused =
        assertThrows(
            RequestRefused.class,
            () -> resource.today(workflow, letters, score, scope, setAside, unsure));

    assertEquals(400, refused.status());
    assertEquals(field, refused.field());
  }

  @Test
  void refusesWhoIsNoAdministratorBeforeAnythingElse() {
    when(access.isAdministrator()).thenReturn(false);

    RequestRefused refused =
        assertThrows(RequestRefused.class, () -> resource.today("", "", "", "", "", ""));
    assertEquals(403, refused.status());
    verifyNoInteractions(forecast);
  }

  @Test
  void saysThatItTookTooLong() {
    TakesTooLong slow = mock();
    when(forecast.of(any(), any())).thenThrow(slow);

    RequestRefused refused =
        assertThrows(
            RequestRefused.class, () -> resource.today("w", "V", "", "stories", "pass", "pass"));
    assertEquals(422, refused.status());
  }
}
