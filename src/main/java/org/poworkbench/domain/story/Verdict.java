package org.poworkbench.domain.story;

import java.util.List;

/** What a check says of a story. */
public sealed interface Verdict {

  Outcome outcome();

  /** The story has what the check asks for. */
  record Met() implements Verdict {
    @Override
    public Outcome outcome() {
      return Outcome.MET;
    }
  }

  /**
   * The story lacks it.
   *
   * @param found the words meant, in the order of the text; none when something is absent
   * @param details arguments of the check's texts, such as a number and its limit; of a check that
   *     speaks of other issues none, for how many a reader may see is not known here
   * @param issues keys of the other issues meant, some of which a reader may not see
   */
  record Missed(List<Phrase> found, List<Object> details, List<String> issues) implements Verdict {
    public Missed {
      found = List.copyOf(found);
      details = List.copyOf(details);
      issues = List.copyOf(issues);
    }

    @Override
    public Outcome outcome() {
      return Outcome.MISSED;
    }
  }

  /** The check cannot judge this story, and says why. */
  record NotApplicable(Reason reason) implements Verdict {
    @Override
    public Outcome outcome() {
      return Outcome.NOT_APPLICABLE;
    }
  }

  static Verdict met() {
    return new Met();
  }

  /** Something is absent, or wrong as a whole. */
  static Verdict missed(Object... details) {
    return new Missed(List.of(), List.of(details), List.of());
  }

  /** These words are what is missed; their number is the first detail. */
  static Verdict missedAt(List<Phrase> found) {
    return new Missed(found, List.of(found.size()), List.of());
  }

  /** These other issues are what is missed; texts are told how many of them the reader may see. */
  static Verdict missedFor(List<String> issues) {
    return new Missed(List.of(), List.of(), issues);
  }

  static Verdict notApplicable(Reason reason) {
    return new NotApplicable(reason);
  }
}
