package org.poworkbench.tests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** What the door of the page 'Backlog health' tells one reader of all work in a project, over all pages. */
record BacklogOfReader(int status, JsonNode first, Set<String> keys) {

  static BacklogOfReader read(Client reader, String project) {
    Client.Answer answer = reader.get(path(project));
    if (answer.status() != 200) {
      return new BacklogOfReader(answer.status(), null, Set.of());
    }
    Set<String> keys = keys(answer.json());
    for (int page = 2; page <= answer.json().path("pages").asInt(); page++) {
      keys.addAll(keys(reader.get(path(project) + "&page=" + page).json()));
    }
    return new BacklogOfReader(200, answer.json(), keys);
  }

  private static Set<String> keys(JsonNode page) {
    Set<String> keys = new TreeSet<>();
    page.path("rows").forEach(row -> keys.add(row.path("key").asText()));
    return keys;
  }

  static String path(String project) {
    return "/rest/po/1.0/projects/" + project + "/backlog-health?workType=all";
  }

  /** Whether the reader is not told that there is such a project. */
  boolean isKept() {
    return status == 404;
  }

  int stories() {
    return first.path("stories").asInt();
  }

  /** How many stories the letter T counts, whatever it says of them. */
  int judged() {
    return letter("T").path("met").asInt() + missed("T") + letter("T").path("unsure").asInt();
  }

  int missed(String letter) {
    return letter(letter).path("missed").asInt();
  }

  boolean someHidden() {
    return first.path("someHidden").asBoolean();
  }

  private JsonNode letter(String symbol) {
    for (JsonNode letter : first.path("letters")) {
      if (letter.path("letter").asText().equals(symbol)) {
        return letter;
      }
    }
    throw new AssertionError("No letter " + symbol + " in " + first);
  }
}
