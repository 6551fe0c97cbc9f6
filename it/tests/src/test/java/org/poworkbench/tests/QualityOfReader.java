package org.poworkbench.tests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the door of the dashboard item 'Story quality by team' tells one reader of teams that are projects. */
record QualityOfReader(JsonNode answer, Map<String, JsonNode> teams) {

  static QualityOfReader read(Client reader, Collection<Long> projectIds) {
    Client.Answer answer =
        reader.get(
            projectIds.stream()
                .map(id -> "team=" + key(id))
                .collect(Collectors.joining("&", "/rest/po/1.0/story-quality?rows=20&", "")));
    if (answer.status() != 200) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    Map<String, JsonNode> teams = new TreeMap<>();
    answer.json().path("teams").forEach(team -> teams.put(team.path("key").asText(), team));
    return new QualityOfReader(answer.json(), teams);
  }

  private static String key(long projectId) {
    return "project-" + projectId;
  }

  boolean names(long projectId) {
    return teams.containsKey(key(projectId));
  }

  boolean callsUnavailable(long projectId) {
    for (JsonNode key : answer.path("unavailable")) {
      if (key.asText().equals(key(projectId))) {
        return true;
      }
    }
    return false;
  }

  int stories(long projectId) {
    return teams.get(key(projectId)).path("stories").asInt();
  }

  int missed(long projectId, String letter) {
    for (JsonNode told : teams.get(key(projectId)).path("letters")) {
      if (told.path("letter").asText().equals(letter)) {
        return told.path("missed").asInt();
      }
    }
    throw new AssertionError("No letter " + letter + " in " + answer);
  }

  boolean someHidden() {
    return answer.path("someHidden").asBoolean();
  }
}
