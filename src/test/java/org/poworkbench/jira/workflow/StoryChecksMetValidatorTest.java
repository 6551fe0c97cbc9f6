package org.poworkbench.jira.workflow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.jira.issue.IssueFixture;
import org.poworkbench.jira.text.BundleTexts;

class StoryChecksMetValidatorTest {

  private final IssueFixture site =
      new IssueFixture().ofType("Story").saying("As a buyer I want a receipt", null);
  private final RememberedFailures failures = new RememberedFailures();

  @Test
  void namesEveryGapAtOnceAndWhoCanMendIt() {
    List<String> lines = refusal(StoryGateArguments.write(StoryGate.PROPOSED)).lines().toList();

    assertTrue(lines.get(0).startsWith("CHK-41 cannot move on yet. "), lines.get(0));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("1. Valuable: ")), "" + lines);
    assertTrue(lines.stream().anyMatch(line -> line.contains(". Testable: ")), "" + lines);
    assertEquals(
        "Anyone who may edit the issue can do this. If a finding does not fit here, set it aside in"
            + " Story coach with a reason.",
        lines.get(lines.size() - 1));
  }

  @Test
  void letsPassWhatIsNotChecked() {
    site.ofType("Bug");

    assertDoesNotThrow(() -> validate(StoryGateArguments.write(StoryGate.PROPOSED)));
  }

  @Test
  void letsPassWhenNothingIsAsked() {
    assertDoesNotThrow(() -> validate(Map.of()));
  }

  @Test
  void letsPassWhenTheCheckFailsAndNotesIt() {
    when(site.issue.getSummary()).thenThrow(new NoSuchMethodError("changed in this Jira"));

    assertDoesNotThrow(() -> validate(Map.of("po.letters", "V", "po.failure", "pass")));
    assertEquals(1, failures.causes().size());
  }

  @Test
  void stopsWithAnIdWhenTheCheckFailsAndTheGateSaysSo() {
    when(site.issue.getSummary()).thenThrow(new NoSuchMethodError("changed in this Jira"));

    assertTrue(refusal(Map.of("po.letters", "V", "po.failure", "stop")).contains("(id failure-1)"));
  }

  private String refusal(Map<String, String> arguments) {
    return (String)
        assertThrows(InvalidInputException.class, () -> validate(arguments))
            .getGenericErrors()
            .get(0);
  }

  private void validate(Map<String, String> arguments) throws InvalidInputException {
    new StoryChecksMetValidator(site.reviews(), mock(), BundleTexts.ENGLISH, failures)
        .validate(Map.of("issue", site.issue), arguments, null);
  }
}
