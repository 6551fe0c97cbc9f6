package org.poworkbench.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.workflow.GateForecast;
import org.poworkbench.jira.workflow.GateForecast.GateForecastJson;
import org.poworkbench.jira.workflow.StoriesUnderWorkflow;
import org.poworkbench.jira.workflow.StoriesUnderWorkflow.TakesTooLong;

/** What the parameter screen of the validator asks while an administrator sets up a gate. */
@Path("story-gate")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class StoryGateResource {

  private final Access access;
  private final GateForecast forecast;

  @Inject
  public StoryGateResource(Access access, GateForecast forecast) {
    this.access = access;
    this.forecast = forecast;
  }

  /**
   * Counts the stories that a gate would stop today, of those that the caller may see.
   *
   * <ul>
   *   <li>an administrator asks -> 200 with the count
   *   <li>no workflow is named, a letter that is none, a score that is no number from 0 to 100, or another value of the
   *       other parameters -> 400 with field and reason
   *   <li>not logged in -> 401
   *   <li>somebody else asks -> 403
   *   <li>it takes more than 5 seconds, or more than 2,000 stories of one project would have to be asked for -> 422
   * </ul>
   */
  @GET
  @Path("today")
  public GateForecastJson today(
      @QueryParam("workflow") @DefaultValue("") String workflow,
      @QueryParam("letters") @DefaultValue("") String letters,
      @QueryParam("score") @DefaultValue("") String score,
      @QueryParam("scope") @DefaultValue("stories") String scope,
      @QueryParam("setAside") @DefaultValue("pass") String setAside,
      @QueryParam("unsure") @DefaultValue("pass") String unsure) {
    if (!access.isAdministrator()) {
      throw RequestRefused.notAdministrator();
    }
    if (workflow.isBlank()) {
      throw RequestRefused.wrong("workflow", "po.rest.field.missing");
    }
    StoryGate gate =
        new StoryGate(
            letters(letters),
            score(score),
            choice("scope", scope, "stories", "checked"),
            !choice("setAside", setAside, "pass", "stop"),
            !choice("unsure", unsure, "pass", "stop"),
            false);
    return counted(workflow, gate);
  }

  private GateForecastJson counted(String workflow, StoryGate gate) {
    try {
      return forecast.of(workflow, gate);
    } catch (TakesTooLong slow) {
      throw RequestRefused.tooMuch(
          "po.gate.today.tooLong", StoriesUnderWorkflow.LONGEST.toSeconds());
    } catch (TooManyPartlyVisible many) {
      throw RequestRefused.tooMuch("po.gate.today.tooMany", many.found());
    }
  }

  private static Set<Letter> letters(String symbols) {
    Set<Letter> letters = EnumSet.noneOf(Letter.class);
    for (String symbol : symbols.split("")) {
      Stream.of(Letter.values())
          .filter(letter -> letter.symbol().equals(symbol))
          .findFirst()
          .ifPresentOrElse(letters::add, () -> refuse(symbol));
    }
    return letters;
  }

  private static void refuse(String symbol) {
    if (!symbol.isEmpty()) {
      throw RequestRefused.wrong("letters", "po.gate.today.letters.wrong");
    }
  }

  private static OptionalInt score(String text) {
    if (text.isBlank()) {
      return OptionalInt.empty();
    }
    if (!text.matches("100|[0-9]{1,2}")) {
      throw RequestRefused.wrong("score", "po.gate.today.score.wrong");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /** True for the first of both values, false for the second. */
  private static boolean choice(String parameter, String text, String first, String second) {
    if (!text.equals(first) && !text.equals(second)) {
      throw RequestRefused.wrong(parameter, "po.gate.today.choice.wrong", first, second);
    }
    return text.equals(first);
  }
}
