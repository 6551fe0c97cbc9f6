package org.poworkbench.sandbox.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** One line of a backlog file. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BacklogIssue(
    long id,
    String key,
    String project,
    String type,
    boolean subtask,
    String status,
    @JsonProperty("status_category") String statusCategory,
    String resolution,
    String priority,
    String summary,
    String description,
    String created,
    String updated,
    String resolved,
    String epic,
    String parent,
    List<BacklogSprint> sprints,
    List<String> labels,
    List<String> components,
    @JsonProperty("fix_versions") List<String> fixVersions,
    @JsonProperty("affects_versions") List<String> affectsVersions,
    List<BacklogLink> links,
    String assignee,
    String reporter,
    @JsonProperty("story_points") Double storyPoints) {

  /** A sprint that the issue is or was in. Without an id it is known by its name. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record BacklogSprint(
      long id,
      String name,
      String state,
      String goal,
      String startDate,
      String endDate,
      String completeDate) {
    String identity() {
      return id == 0 ? "named " + name : Long.toString(id);
    }
  }

  /** A link as this end of it tells: "outward" begins here. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record BacklogLink(String type, String dir, String verb, String key) {
    boolean isOutward() {
      return "outward".equals(dir);
    }
  }

  BacklogIssue {
    sprints = orNone(sprints);
    labels = orNone(labels);
    components = orNone(components);
    fixVersions = orNone(fixVersions);
    affectsVersions = orNone(affectsVersions);
    links = orNone(links);
  }

  /** The number in the key, if the key belongs to the project. */
  long number() {
    return Long.parseLong(key.substring(project.length() + 1));
  }

  static boolean isGiven(String text) {
    return text != null && !text.isEmpty();
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
