package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the top-level items of lists; nested items belong to their parent. */
final class CriteriaItems {
  private static final int NESTED_BY = 2;

  private record Item(CriterionForm form, int start, int end, boolean expected) {}

  private final String text;
  private final List<Item> items = new ArrayList<>();
  private Optional<MarkedLine> base = Optional.empty();
  private boolean open;
  private boolean openIsTopLevel;
  private boolean paused;

  CriteriaItems(String text) {
    this.text = text;
  }

  void take(MarkedLine line, boolean expected) {
    openIsTopLevel = base.filter(first -> isNested(first, line)).isEmpty();
    open = true;
    if (openIsTopLevel) {
      base = Optional.of(line);
      if (line.length() > 0) {
        items.add(new Item(line.form().orElseThrow(), line.start(), line.end(), expected));
      }
    }
    paused = false;
  }

  private boolean isNested(MarkedLine first, MarkedLine line) {
    boolean bulletUnderNumber =
        !paused
            && first.form().equals(Optional.of(CriterionForm.NUMBERED))
            && line.form().equals(Optional.of(CriterionForm.BULLET));
    return line.level() > first.level()
        || line.indent() >= first.indent() + NESTED_BY
        || bulletUnderNumber;
  }

  /** A line without mark right behind an item belongs to it; behind an empty line it does not. */
  boolean goOn(MarkedLine line) {
    if (!open || paused) {
      close();
      return false;
    }
    if (openIsTopLevel && !items.isEmpty()) {
      Item last = items.remove(items.size() - 1);
      items.add(new Item(last.form(), last.start(), line.end(), last.expected()));
    }
    return true;
  }

  void pause() {
    paused = true;
  }

  /** What follows is a group of its own. */
  void close() {
    open = false;
    base = Optional.empty();
  }

  /** Items that somebody put on one line: "- this - that". */
  void takeDashed(int from, int end) {
    int at = from;
    while (at < end) {
      int start = at + 2;
      int next = text.indexOf(" - ", start);
      int stop = next < 0 || next >= end ? end : next;
      if (start < stop) {
        items.add(new Item(CriterionForm.BULLET, start, stop, false));
      }
      at = stop + 1;
    }
  }

  int count() {
    return items.size();
  }

  List<Criterion> found(boolean onlyExpected) {
    return items.stream()
        .filter(item -> item.expected() || !onlyExpected)
        .map(this::criterion)
        .toList();
  }

  private Criterion criterion(Item item) {
    return Criterion.inDescription(text, item.start(), item.end(), item.form());
  }
}
