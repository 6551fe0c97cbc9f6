package org.poworkbench.jira.preview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What would turn among the stories that the caller may see.
 *
 * @param stories how many open stories there are
 * @param sampled how many of them are judged in the end
 * @param judged how many of these this answer judges
 * @param next where to go on, null when nothing is left
 * @param estimated whether there are more stories than are judged
 * @param changed of how many stories judged here something changes
 * @param turned letters first, then checks; none of which nothing turns
 * @param issues keys of stories that change, the first 200
 * @param someHidden whether there are stories that the caller may not see
 */
public record PreviewJson(
    @JsonProperty("stories") int stories,
    @JsonProperty("sampled") int sampled,
    @JsonProperty("judged") int judged,
    @JsonProperty("next") Integer next,
    @JsonProperty("estimated") boolean estimated,
    @JsonProperty("changed") int changed,
    @JsonProperty("turned") List<TurnedJson> turned,
    @JsonProperty("issues") List<String> issues,
    @JsonProperty("someHidden") boolean someHidden) {

  /**
   * How often one verdict turns.
   *
   * @param name I, N, V, E, S or T, or the name of a check
   * @param label the same in words of the caller's language
   */
  public record TurnedJson(
      @JsonProperty("name") String name,
      @JsonProperty("label") String label,
      @JsonProperty("missedToMet") int missedToMet,
      @JsonProperty("metToMissed") int metToMissed) {}
}
