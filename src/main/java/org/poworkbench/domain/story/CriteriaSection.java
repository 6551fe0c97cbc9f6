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
  private final Optional<MarkedLine> cue;
  private final CriteriaItems items;
  private final Scenarios scenarios;
  private final List<MarkedLine> prose = new ArrayList<>();
  private boolean onlyExpected;
  private boolean expected;
  private int steps;

  /**
   * @param headingLevel a heading of this level or above ends the section
   * @param cue the list item that announces, if an item does; a heading in Markdown looks like one
   */
  CriteriaSection(String text, String plain, int headingLevel, Optional<MarkedLine> cue) {
    this.text = text;
    this.plain = plain;
    this.headingLevel = headingLevel;
    this.cue = cue;
    this.items = new CriteriaItems(text);
    this.scenarios = new Scenarios(text, false);
  }

  boolean endsAt(MarkedLine line) {
    return switch (line.kind()) {
      case HEADING -> line.level() <= headingLevel;
      case RULE -> true;
      case ITEM -> cue.filter(item -> isSibling(item, line)).isPresent();
      case TEXT -> SectionLabels.of(plain, line) == SectionLabels.Label.ENDS_SECTION;
      case BLANK, TABLE, CODE -> false;
    };
  }

  private static boolean isSibling(MarkedLine item, MarkedLine line) {
    return line.form().equals(item.form())
        && line.level() <= item.level()
        && line.indent() <= item.indent();
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
