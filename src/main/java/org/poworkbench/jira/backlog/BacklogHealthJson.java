package org.poworkbench.jira.backlog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The backlog of a project as REST answers it and the page's script draws it. Counts are of what the caller may see.
 *
 * @param state ready, empty, unchecked or off
 * @param sentence where things stand and what to do next
 * @param sentenceLetter the letter that the sentence is about, else null
 * @param stories how many open stories there are, with all filters but the letter's
 * @param allMet how many of them meet every letter that can be judged
 * @param letters the letters in the order I N V E S T
 * @param filters what can be chosen
 * @param order in which order the rows are
 * @param page which page it is, from 1
 * @param total how many stories there are on all pages
 * @param rows the stories on this page
 * @param jql finds the same stories in Jira's issue search, null when no query does
 * @param notCounted how many open stories have not been checked yet
 * @param notCountedSentence the same in words, null when there is none
 * @param someHidden whether there are stories that the caller may not see
 * @param wordsCutOff whether the search for words stopped early
 * @param asOf when this was counted, in UTC
 * @param checking how the check of existing stories stands
 * @param setAside how many findings are set aside on the stories on all pages
 * @param setAsideLine the same in words, null when none is
 * @param workType the kind of work that is counted, or all
 * @param trend how the same stories did when sprints began
 */
public record BacklogHealthJson(
    @JsonProperty("projectKey") String projectKey,
    @JsonProperty("state") String state,
    @JsonProperty("sentence") String sentence,
    @JsonProperty("sentenceLetter") String sentenceLetter,
    @JsonProperty("stories") int stories,
    @JsonProperty("allMet") int allMet,
    @JsonProperty("letters") List<TileJson> letters,
    @JsonProperty("filters") FiltersJson filters,
    @JsonProperty("order") String order,
    @JsonProperty("page") int page,
    @JsonProperty("pages") int pages,
    @JsonProperty("total") int total,
    @JsonProperty("pageLine") String pageLine,
    @JsonProperty("rows") List<RowJson> rows,
    @JsonProperty("jql") String jql,
    @JsonProperty("searchLine") String searchLine,
    @JsonProperty("notCounted") long notCounted,
    @JsonProperty("notCountedSentence") String notCountedSentence,
    @JsonProperty("someHidden") boolean someHidden,
    @JsonProperty("wordsCutOff") boolean wordsCutOff,
    @JsonProperty("asOf") String asOf,
    @JsonProperty("checking") CheckingJson checking,
    @JsonProperty("setAside") int setAside,
    @JsonProperty("setAsideLine") String setAsideLine,
    @JsonProperty("workType") String workType,
    @JsonProperty("trend") TrendJson trend) {

  /**
   * A letter over all stories.
   *
   * @param percent the share met among those judged, null when none could be judged
   * @param missedLine how many miss it, in words
   * @param label all three counts in words
   * @param jql finds the stories that miss it, null when no query does
   * @param change by how much the percentage has changed since the previous sprint began, null when that is not known
   */
  public record TileJson(
      @JsonProperty("letter") String letter,
      @JsonProperty("name") String name,
      @JsonProperty("percent") Integer percent,
      @JsonProperty("percentLine") String percentLine,
      @JsonProperty("met") int met,
      @JsonProperty("missed") int missed,
      @JsonProperty("unsure") int unsure,
      @JsonProperty("missedLine") String missedLine,
      @JsonProperty("label") String label,
      @JsonProperty("jql") String jql,
      @JsonProperty("change") Integer change) {}

  /**
   * How stories did from sprint to sprint.
   *
   * @param state ready, not_begun, filtered or too_many
   * @param sentence why there is no trend, null when there is one
   * @param points the starts of the latest sprints, the oldest first; changes are since the one before the last
   * @param someHidden whether it leaves out stories that the caller may not see
   */
  public record TrendJson(
      @JsonProperty("state") String state,
      @JsonProperty("sentence") String sentence,
      @JsonProperty("points") List<TrendPointJson> points,
      @JsonProperty("someHidden") boolean someHidden) {}

  /**
   * Stories as they were when a sprint began.
   *
   * @param sprintId the sprint
   * @param name what it is called, null when no story that the caller may see still knows
   * @param began when it was first seen to run, in UTC
   * @param allMetPercent the share of stories that met every letter judged, null without any story
   */
  public record TrendPointJson(
      @JsonProperty("sprintId") long sprintId,
      @JsonProperty("name") String name,
      @JsonProperty("began") String began,
      @JsonProperty("stories") int stories,
      @JsonProperty("allMet") int allMet,
      @JsonProperty("allMetPercent") Integer allMetPercent,
      @JsonProperty("letters") List<TrendLetterJson> letters) {}

  /** A letter over the stories of a start; the percentage is null when none could be judged. */
  public record TrendLetterJson(
      @JsonProperty("letter") String letter,
      @JsonProperty("percent") Integer percent,
      @JsonProperty("met") int met,
      @JsonProperty("missed") int missed,
      @JsonProperty("unsure") int unsure) {}

  /** What can be chosen in each filter: what the caller's stories have. */
  public record FiltersJson(
      @JsonProperty("teams") List<ChoiceJson> teams,
      @JsonProperty("sprints") List<ChoiceJson> sprints,
      @JsonProperty("issueTypes") List<ChoiceJson> issueTypes,
      @JsonProperty("workTypes") List<ChoiceJson> workTypes,
      @JsonProperty("checks") List<ChoiceJson> checks) {}

  /** One choice: what the URL says, and what people read. */
  public record ChoiceJson(@JsonProperty("key") String key, @JsonProperty("name") String name) {}

  /**
   * A story.
   *
   * @param workType the name of the kind of work
   * @param letters a verdict for each letter
   * @param lettersMet how many letters are met
   * @param score percent of the checks judged that are met, null without any
   * @param next how to mend the first finding, else the first sentence of the coach
   * @param points the estimate, null without one
   * @param sprint the name of the sprint that is not closed, null without one
   * @param team the name of the team
   */
  public record RowJson(
      @JsonProperty("id") long id,
      @JsonProperty("key") String key,
      @JsonProperty("summary") String summary,
      @JsonProperty("issueType") String issueType,
      @JsonProperty("workType") String workType,
      @JsonProperty("letters") Map<String, String> letters,
      @JsonProperty("lettersMet") int lettersMet,
      @JsonProperty("score") Integer score,
      @JsonProperty("next") String next,
      @JsonProperty("points") String points,
      @JsonProperty("sprint") String sprint,
      @JsonProperty("team") String team) {}

  /**
   * How the check of existing stories stands.
   *
   * @param state never, waiting, running, stopping, stopped, done or failed
   * @param mayStart whether the caller may start and stop it
   */
  public record CheckingJson(
      @JsonProperty("state") String state,
      @JsonProperty("sentence") String sentence,
      @JsonProperty("percent") int percent,
      @JsonProperty("mayStart") boolean mayStart) {}
}
