package org.poworkbench.domain.story.check;

import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.Verdict;

/** What every check of words says when there are none. */
final class Wordless {
  static final Verdict STORY = Verdict.notApplicable(Reason.NO_TEXT);

  private Wordless() {}
}
