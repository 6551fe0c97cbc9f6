package org.poworkbench.jira.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.domain.gate.OfferedGate;
import org.poworkbench.domain.gate.StoryGate;

class OfferedGatesTest {

  private final IssueWorkflowManager workflows = mock();
  private final RememberedFailures failures = new RememberedFailures();
  private final Issue issue = mock();
  private final OfferedGates gates =
      new OfferedGates(workflows, mock(JiraAuthenticationContext.class), failures);

  // The declaration of Jira's class has no behaviour.
  private final MockedStatic<TransitionOptions> options = mockStatic(TransitionOptions.class);

  @AfterEach
  void letGo() {
    options.close();
  }

  private static ActionDescriptor transition(String name, ValidatorDescriptor... validators) {
    ActionDescriptor transition = mock();
    when(transition.getName()).thenReturn(name);
    when(transition.getValidators()).thenReturn(List.of(validators));
    return transition;
  }

  private static ValidatorDescriptor validator(String className, Map<String, String> arguments) {
    Map<String, String> all = new HashMap<>(arguments);
    all.put("class.name", className);
    ValidatorDescriptor validator = mock();
    when(validator.getArgs()).thenReturn(all);
    return validator;
  }

  private static ValidatorDescriptor ours() {
    return validator(
        StoryChecksMetValidator.class.getName(), StoryGateArguments.write(StoryGate.PROPOSED));
  }

  @Test
  void areThoseOfOurValidatorsOnOfferedTransitions() {
    List<ActionDescriptor> offered =
        List.of(
            transition("Start"),
            transition("Ready", validator("com.example.Other", Map.of()), ours()));
    when(workflows.getSortedAvailableActions(any(), any(), any())).thenReturn(offered);

    assertEquals(List.of(new OfferedGate("Ready", StoryGate.PROPOSED)), gates.of(issue));
  }

  @Test
  void areNotToldWhereJiraCannotTellAndTheReasonIsNotedOnce() {
    when(workflows.getSortedAvailableActions(any(), any(), any()))
        .thenThrow(new NoSuchMethodError("not in this Jira"));

    assertEquals(List.of(), gates.of(issue));
    assertEquals(List.of(), gates.of(issue));
    assertEquals(1, failures.causes().size());
  }
}
