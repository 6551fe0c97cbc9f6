package org.poworkbench.jira.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.story.Texts;

/** Says a gate in sentences, as administrators read it in a workflow. */
final class GateInWords {

  private static final List<String> FORM_TEXTS =
      List.of(
          "letters",
          "lettersHelp",
          "score",
          "scoreHelp",
          "scope",
          "scopeStories",
          "scopeChecked",
          "setAside",
          "setAsidePasses",
          "setAsideStops",
          "unsure",
          "unsurePasses",
          "unsureStops",
          "failure",
          "failurePasses",
          "failureStops");

  private static final List<String> TODAY_TEXTS = List.of("counting", "failed");

  private final Texts texts;

  GateInWords(Texts texts) {
    this.texts = texts;
  }

  /** The texts of the form, by their names in the template. */
  static Map<String, String> formTexts(Texts texts) {
    Map<String, String> form = new HashMap<>();
    FORM_TEXTS.forEach(name -> form.put(name, texts.text("po.gate.form." + name)));
    TODAY_TEXTS.forEach(name -> form.put(name, texts.text("po.gate.today." + name)));
    return form;
  }

  List<String> sentences(StoryGate gate) {
    if (!gate.asksForSomething()) {
      return List.of(texts.text("po.gate.view.nothing"));
    }
    List<String> sentences = new ArrayList<>();
    if (!gate.letters().isEmpty()) {
      sentences.add(
          texts.text(
              "po.gate.view.letters", gate.letters().size(), names(gate.letters().stream())));
    }
    if (gate.leastScore().isPresent()) {
      sentences.add(texts.text("po.gate.view.score", gate.leastScore().getAsInt()));
    }
    sentences.add(either("po.gate.view.scope", gate.storiesOnly(), "Stories", "Checked"));
    sentences.add(either("po.gate.view.setAside", gate.setAsideStops(), "Stops", "Passes"));
    sentences.add(either("po.gate.view.unsure", gate.unsureStops(), "Stops", "Passes"));
    sentences.add(either("po.gate.view.failure", gate.failureStops(), "Stops", "Passes"));
    return sentences;
  }

  private String either(String key, boolean first, String one, String other) {
    return texts.text(key + (first ? one : other));
  }

  private static String names(Stream<Letter> letters) {
    return letters.sorted().map(Letter::symbol).collect(Collectors.joining(", "));
  }
}
