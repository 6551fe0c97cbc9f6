package org.poworkbench.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.poworkbench.domain.backlog.StoryScope;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.trend.Comparison;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.dashboard.QualityWish;
import org.poworkbench.jira.dashboard.StoryQualityAnswers;
import org.poworkbench.jira.dashboard.StoryQualityJson;
import org.poworkbench.jira.dashboard.TeamsJson;
import org.poworkbench.jira.dashboard.TeamsOfReader;

/** The stories of teams side by side, and the teams to choose from. Each caller's own view; for licensed users only. */
@Path("/")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class StoryQualityResource {

  private static final int HITS = 20;
  private static final int LONGEST_WORDS = 100;

  private final StoryQualityAnswers answers;
  private final TeamsOfReader teams;

  @Inject
  public StoryQualityResource(StoryQualityAnswers answers, TeamsOfReader teams) {
    this.answers = answers;
    this.teams = teams;
  }

  /**
   * Compares teams.
   *
   * <ul>
   *   <li>up to 20 teams -> 200; teams that are not there for the caller are named as unavailable
   *   <li>no team, too many, or one that is no key; another scope, number of rows or comparison -> 400 with field and reason
   *   <li>not logged in -> 401
   *   <li>more than 2,000 stories in partly visible projects -> 422
   * </ul>
   */
  @GET
  @Path("story-quality")
  public StoryQualityJson quality(
      @QueryParam("team") List<String> keys,
      @QueryParam("stories") @DefaultValue("open") String stories,
      @QueryParam("rows") @DefaultValue("10") String rows,
      @QueryParam("compare") @DefaultValue("nothing") String compare) {
    QualityWish wish =
        new QualityWish(teams(keys), scope(stories), rows(rows), comparison(compare));
    try {
      return answers.json(wish);
    } catch (TooManyPartlyVisible many) {
      throw RequestRefused.tooMuch("po.quality.tooMuch", many.found());
    }
  }

  /**
   * Teams to choose from, at most 20: those of these keys, or those whose name has these words in it.
   *
   * <ul>
   *   <li>200, without what is not there for the caller
   *   <li>too many keys, one that is none, or words of more than 100 characters -> 400 with field and reason
   *   <li>not logged in -> 401
   *   <li>more than 2,000 stories in partly visible projects -> 422
   * </ul>
   */
  @GET
  @Path("teams")
  public TeamsJson choices(
      @QueryParam("team") List<String> keys, @QueryParam("q") @DefaultValue("") String words) {
    if (words.length() > LONGEST_WORDS) {
      throw RequestRefused.wrong("q", "po.quality.words.long", LONGEST_WORDS);
    }
    try {
      return keys.isEmpty()
          ? TeamsJson.of(teams.named(words, HITS + 1), HITS)
          : TeamsJson.of(teams.those(teams(keys)).teams(), HITS);
    } catch (TooManyPartlyVisible many) {
      throw RequestRefused.tooMuch("po.quality.tooMuch", many.found());
    }
  }

  private static List<Team> teams(List<String> keys) {
    if (keys.isEmpty()) {
      throw RequestRefused.wrong("team", "po.quality.team.missing");
    }
    if (keys.size() > QualityWish.MOST_TEAMS) {
      throw RequestRefused.wrong("team", "po.quality.team.many", QualityWish.MOST_TEAMS);
    }
    return keys.stream()
        .map(
            key ->
                Team.ofKey(key)
                    .orElseThrow(() -> RequestRefused.wrong("team", "po.quality.team.wrong")))
        .toList();
  }

  private static StoryScope scope(String key) {
    return StoryScope.ofKey(key)
        .orElseThrow(() -> RequestRefused.wrong("stories", "po.quality.stories.wrong"));
  }

  private static Comparison comparison(String key) {
    return Comparison.ofKey(key)
        .orElseThrow(() -> RequestRefused.wrong("compare", "po.quality.compare.wrong"));
  }

  private static int rows(String text) {
    return QualityWish.ROWS.stream()
        .filter(rows -> rows.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> RequestRefused.wrong("rows", "po.quality.rows.wrong"));
  }
}
