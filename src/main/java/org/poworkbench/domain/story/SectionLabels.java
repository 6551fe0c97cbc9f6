package org.poworkbench.domain.story;

import java.util.Locale;
import java.util.Set;

/** Lines that name what follows them, and so end a section of acceptance criteria or part it. */
final class SectionLabels {
  private static final int LONGEST = 40;

  /** Parts of a test procedure: they belong to the section that they stand in. */
  private static final Set<String> PROCEDURE =
      WordList.phrases(
          """
          description, steps, steps to reproduce, test steps, steps to test, setup, precondition,
          preconditions, prerequisite, prerequisites, vorbedingung, schritte
          """);

  private static final Set<String> OTHER_MATTERS =
      WordList.phrases(
          """
          note, notes, edit, update, scope, out of scope, not in scope, in scope, tasks, task,
          design, designs, links, link, technical notes, dev notes, implementation,
          implementation notes, dependencies, assumptions, background, context, questions,
          open questions, resources, references, mockups, mockup, testing notes, test plan,
          workaround, todo, ps, hinweis, hinweise, anmerkung, anmerkungen, nicht enthalten,
          offene fragen, aufgaben, technik, estimate, attachments, story, user story, summary,
          problem, solution, reason, motivation, value, non-functional requirements, wireframes
          """);

  private SectionLabels() {}

  enum Label {
    NONE,
    ENDS_SECTION,
    PROCEDURE,
    EXPECTED
  }

  static Label of(String plain, MarkedLine line) {
    String words = plain.substring(line.start(), Math.min(line.end(), line.start() + LONGEST + 8));
    int colon = words.indexOf(':');
    boolean emphasised = isEmphasised(plain, line);
    if (colon < 0 && !emphasised) {
      return Label.NONE;
    }
    String label = normal(colon < 0 ? words : words.substring(0, colon));
    if (label.length() > LONGEST) {
      return Label.NONE;
    }
    if (label.startsWith("expected") || label.startsWith("erwartet")) {
      return Label.EXPECTED;
    }
    if (PROCEDURE.contains(label) || label.startsWith("actual")) {
      return Label.PROCEDURE;
    }
    boolean standsAlone = colon < 0 || line.start() + colon + 2 >= line.end();
    return OTHER_MATTERS.contains(label) || (emphasised && standsAlone)
        ? Label.ENDS_SECTION
        : Label.NONE;
  }

  /** The whole line stands in bold or underlined. */
  private static boolean isEmphasised(String plain, MarkedLine line) {
    if (line.length() < 3 || line.length() > LONGEST + 8) {
      return false;
    }
    char first = plain.charAt(line.start());
    int last = line.end() - 1;
    if (plain.charAt(last) == ':') {
      last--;
    }
    return (first == '*' || first == '_' || first == '+') && plain.charAt(last) == first;
  }

  private static String normal(String words) {
    StringBuilder label = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ("*_+#".indexOf(c) < 0) {
        label.append(c);
      }
    }
    return label.toString().strip().toLowerCase(Locale.ROOT);
  }
}
