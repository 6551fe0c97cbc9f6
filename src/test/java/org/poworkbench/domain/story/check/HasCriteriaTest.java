package org.poworkbench.domain.story.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class HasCriteriaTest {
  private final HasCriteria check = new HasCriteria();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h3. Acceptance criteria\n* It arrives",
        "AC:\n1. It arrives",
        "Given a cart\nWhen I pay\nThen a receipt arrives",
        "*Akzeptanzkriterien*\n- Sie kommt an"
      })
  void isMetByCriteriaInAnyForm(String description) {
    Judging.assertVerdict(Outcome.MET, check, Story.of("Receipt", description));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* a list\n* without heading",
        "h3. Acceptance criteria\n\nh3. Notes\n* later",
        "h3. Acceptance test\n{code}\nfoo();\n{code}"
      })
  void isMissedWithoutCriteria(String description) {
    Judging.assertVerdict(Outcome.MISSED, check, Story.of("Receipt", description));
  }

  @Test
  void isMissedInAnEmptyDescription() {
    Judging.assertVerdict(Outcome.MISSED, check, Story.of("Receipt", ""));
  }

  @Test
  void isNotApplicableWhereNobodyLookedAtTheDescription() {
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, Story.of("Receipt", null));
  }

  @Test
  void isNotApplicableWithoutText() {
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, Story.of(null, " "));
  }
}
