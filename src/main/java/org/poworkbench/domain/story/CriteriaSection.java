package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.MarkedLine.Kind;

/**
 * The lines behind an announcement of acceptance criteria. They are read as scenarios when they are
 * steps, else as the items of lists, else as sentences.
 */
final class CriteriaSection {
  private final String text;
  private final String plain;
  private final int headingLevel;
  private final int cueDepth;
  private final CriteriaItems items;
  private final Scenarios scenarios;
  private final List<MarkedLine> prose = new ArrayList<>();
  private boolean onlyExpected;
  private boolean expected;
  private int steps;

  /**
   * @param headingLevel a heading of this level or above ends the section
   * @param cueDepth depth of the list item that announces, 0 if no item does
   */
  CriteriaSection(String text, String plain, int headingLevel, int cueDepth) {
    this.text = text;
    this.plain = plain;
    this.headingLevel = headingLevel;
    this.cueDepth = cueDepth;
    this.items = new CriteriaItems(text);
    this.scenarios = new Scenarios(text, TextField.DESCRIPTION);
  }

  boolean endsAt(MarkedLine line) {
    return switch (line.kind()) {
      case HEADING -> line.level() <= headingLevel;
      case RULE -> true;
      case ITEM -> cueDepth > 0 && line.level() <= cueDepth && line.indent() == 0;
      case TEXT -> SectionLabels.of(plain, line) == SectionLabels.Label.ENDS_SECTION;
      case BLANK, TABLE, CODE -> false;
    };
  }

  /** Words on the line of the announcement itself: items between dashes, or prose. */
  void takeBehindCue(int from, int end) {
    if (plain.startsWith("- ", from)) {
      items.takeDashed(from, end);
    } else if (from < end) {
      takeText(new MarkedLine(Kind.TEXT, 0, 0, Optional.empty(), from, end));
    }
  }

  void take(MarkedLine line) {
    switch (line.kind()) {
      case ITEM -> takeItem(line);
      case TEXT -> takeText(line);
      case BLANK -> {
        items.pause();
        scenarios.pause();
      }
      case HEADING, RULE, TABLE, CODE -> {
        items.close();
        scenarios.close();
      }
    }
  }

  private void takeItem(MarkedLine line) {
    if (Scenarios.step(text, line).isPresent()) {
      steps++;
    }
    scenarios.take(line);
    items.take(line, expected);
  }

  private void takeText(MarkedLine line) {
    switch (SectionLabels.of(plain, line)) {
      case EXPECTED -> {
        expected = true;
        onlyExpected = true;
        items.close();
      }
      case PROCEDURE -> {
        expected = false;
        items.close();
      }
      case NONE, ENDS_SECTION -> {
        scenarios.take(line);
        if (!items.goOn(line)) {
          prose.add(line);
        }
      }
    }
  }

  List<Criterion> criteria() {
    List<Criterion> told = scenarios.found();
    List<Criterion> listed = items.found(onlyExpected);
    if (!told.isEmpty() && steps * 2 >= items.count()) {
      return told;
    }
    return listed.isEmpty() ? new CriteriaSentences(text).in(prose) : listed;
  }
}
