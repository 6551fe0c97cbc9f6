package org.poworkbench.jira.workflow;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;

/** A gate as arguments of a validator in workflow XML. They stand in customers' workflows: names and values never change. */
final class StoryGateArguments {

  static final String LETTERS = "po.letters";
  static final String SCORE = "po.score";
  static final String SCOPE = "po.scope";
  static final String SET_ASIDE = "po.setAside";
  static final String UNSURE = "po.unsure";
  static final String FAILURE = "po.failure";

  static final String STORIES = "stories";
  static final String CHECKED = "checked";
  static final String PASS = "pass";
  static final String STOP = "stop";

  private StoryGateArguments() {}

  static Map<String, String> write(StoryGate gate) {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put(LETTERS, symbols(gate.letters()));
    arguments.put(SCORE, gate.leastScore().isPresent() ? "" + gate.leastScore().getAsInt() : "");
    arguments.put(SCOPE, gate.storiesOnly() ? STORIES : CHECKED);
    arguments.put(SET_ASIDE, gate.setAsideStops() ? STOP : PASS);
    arguments.put(UNSURE, gate.unsureStops() ? STOP : PASS);
    arguments.put(FAILURE, gate.failureStops() ? STOP : PASS);
    return arguments;
  }

  static StoryGate read(Map<?, ?> arguments) {
    return new StoryGate(
        letters(text(arguments, LETTERS)),
        score(text(arguments, SCORE)),
        !CHECKED.equals(text(arguments, SCOPE)),
        STOP.equals(text(arguments, SET_ASIDE)),
        STOP.equals(text(arguments, UNSURE)),
        STOP.equals(text(arguments, FAILURE)));
  }

  /** The letters as they are written: I, N, V, E, S, T, in this order. */
  static String symbols(Set<Letter> letters) {
    return letters.stream().sorted().map(Letter::symbol).collect(Collectors.joining());
  }

  /** The letters whose symbols the text holds. */
  static Set<Letter> letters(String symbols) {
    Set<Letter> letters = EnumSet.noneOf(Letter.class);
    for (Letter letter : Letter.values()) {
      if (symbols.contains(letter.symbol())) {
        letters.add(letter);
      }
    }
    return letters;
  }

  /** The score, if the text is a whole number; 100 for what is beyond, so that no digit too many opens a gate. */
  static OptionalInt score(String text) {
    if (!text.matches("[0-9]+")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(text.length() > 3 ? 100 : Math.min(100, Integer.parseInt(text)));
  }

  private static String text(Map<?, ?> arguments, String name) {
    Object value = arguments.get(name);
    return value == null ? "" : value.toString().strip();
  }
}
