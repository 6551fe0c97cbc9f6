package org.poworkbench.jira.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The stories of several teams side by side, as one reader sees them.
 *
 * @param headline where it stands, in one sentence
 * @param teams the worst first, as many as were wanted
 * @param moreTeams how many teams were looked at beyond those, in words, null without any
 * @param unavailable keys of teams asked for that are not there for the reader
 * @param unavailableLine the same in words, null without any
 * @param someHidden whether there are stories that the reader may not see
 * @param incomplete why the figures are not complete yet, in words, null when they are
 * @param asOf when it was counted
 * @param since since when changes are told, as the heading of a column, null when none are
 * @param notCompared why changes that were asked for are not told, in words, null when they are
 */
public record StoryQualityJson(
    @JsonProperty("headline") String headline,
    @JsonProperty("teams") List<TeamJson> teams,
    @JsonProperty("moreTeams") String moreTeams,
    @JsonProperty("unavailable") List<String> unavailable,
    @JsonProperty("unavailableLine") String unavailableLine,
    @JsonProperty("someHidden") boolean someHidden,
    @JsonProperty("incomplete") String incomplete,
    @JsonProperty("asOf") String asOf,
    @JsonProperty("since") String since,
    @JsonProperty("notCompared") String notCompared) {

  /**
   * A team.
   *
   * @param stories how many stories were looked at
   * @param storiesJql the query that finds them
   * @param comparable whether there are enough for percentages
   * @param allMet how many meet every letter judged
   * @param allMetPercent the same in percent, null when there are too few
   * @param allMetLabel the figure in full
   * @param allMetJql the query that finds them, null when it cannot be asked
   * @param change by how many points allMetPercent has changed, null when that is not known
   * @param changeLabel the change in full, null when it is not known
   */
  public record TeamJson(
      @JsonProperty("key") String key,
      @JsonProperty("name") String name,
      @JsonProperty("stories") int stories,
      @JsonProperty("storiesJql") String storiesJql,
      @JsonProperty("comparable") boolean comparable,
      @JsonProperty("allMet") int allMet,
      @JsonProperty("allMetPercent") Integer allMetPercent,
      @JsonProperty("allMetLabel") String allMetLabel,
      @JsonProperty("allMetJql") String allMetJql,
      @JsonProperty("letters") List<LetterJson> letters,
      @JsonProperty("change") Integer change,
      @JsonProperty("changeLabel") String changeLabel) {}

  /**
   * One letter of a team.
   *
   * @param percentMet the share that meets it among those judged, null when too few were
   * @param weakest whether it is the team's lowest
   * @param label the figures in full
   * @param missedJql the query that finds those that miss it, null when there are none or it cannot be asked
   */
  public record LetterJson(
      @JsonProperty("letter") String letter,
      @JsonProperty("name") String name,
      @JsonProperty("met") int met,
      @JsonProperty("missed") int missed,
      @JsonProperty("unsure") int unsure,
      @JsonProperty("percentMet") Integer percentMet,
      @JsonProperty("weakest") boolean weakest,
      @JsonProperty("label") String label,
      @JsonProperty("missedJql") String missedJql) {}
}
