package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.poworkbench.domain.story.MarkedLine.Kind;

/**
 * Finds the acceptance criteria of a story: in the field that is there for them, or else in its
 * description, in a section that a heading or label announces, and as Given/When/Then scenarios
 * anywhere.
 */
final class AcceptanceCriteria {
  /** A label ends at any heading. */
  private static final int LABEL_LEVEL = 7;

  private final String text;
  private final String plain;
  private final List<Criterion> criteria = new ArrayList<>();
  private final Scenarios scenarios;
  private final boolean nothingElse;
  private Optional<CriteriaSection> section = Optional.empty();
  private boolean announced;

  private AcceptanceCriteria(Phrase whole, boolean nothingElse) {
    this.text = whole.raw();
    this.nothingElse = nothingElse;
    this.plain = whole.plain();
    this.scenarios = new Scenarios(text, true);
  }

  static Criteria in(Map<TextField, Phrase> texts) {
    return Optional.ofNullable(texts.get(TextField.CRITERIA))
        .map(AcceptanceCriteria::inTheirField)
        .or(
            () ->
                Optional.ofNullable(texts.get(TextField.DESCRIPTION))
                    .map(text -> new AcceptanceCriteria(text, false).read()))
        .orElse(Criteria.NONE);
  }

  private static Criteria inTheirField(Phrase text) {
    Criteria read = new AcceptanceCriteria(text, true).read();
    return new Criteria(
        true, read.items().stream().map(item -> item.in(TextField.CRITERIA)).toList());
  }

  private Criteria read() {
    if (nothingElse) {
      section = Optional.of(new CriteriaSection(text, plain, LABEL_LEVEL, Optional.empty()));
    }
    MarkedLines.of(plain).forEach(this::take);
    endSection();
    criteria.addAll(scenarios.found());
    criteria.sort(Comparator.comparingInt(criterion -> criterion.place().start()));
    return new Criteria(announced, criteria);
  }

  private void take(MarkedLine line) {
    OptionalInt behindCue = behindCue(line);
    if (behindCue.isPresent()) {
      begin(line, behindCue.getAsInt());
    } else if (section.filter(open -> nothingElse || !open.endsAt(line)).isPresent()) {
      section.get().take(line);
    } else {
      endSection();
      offerStep(line);
    }
  }

  private OptionalInt behindCue(MarkedLine line) {
    boolean holdsWords = line.is(Kind.HEADING) || line.is(Kind.TEXT) || line.is(Kind.ITEM);
    return holdsWords
        ? CriteriaCue.behind(plain, line.start(), line.end(), line.is(Kind.HEADING))
        : OptionalInt.empty();
  }

  private void begin(MarkedLine line, int behindCue) {
    endSection();
    scenarios.close();
    announced = true;
    CriteriaSection opened =
        new CriteriaSection(
            text,
            plain,
            line.is(Kind.HEADING) ? line.level() : LABEL_LEVEL,
            Optional.of(line).filter(cue -> cue.is(Kind.ITEM)));
    opened.takeBehindCue(behindCue, line.end());
    section = Optional.of(opened);
  }

  private void endSection() {
    section.ifPresent(ended -> criteria.addAll(ended.criteria()));
    section = Optional.empty();
  }

  private void offerStep(MarkedLine line) {
    switch (line.kind()) {
      case TEXT, ITEM -> scenarios.take(line);
      case BLANK -> scenarios.pause();
      case HEADING, RULE, TABLE, CODE -> scenarios.close();
    }
  }
}
