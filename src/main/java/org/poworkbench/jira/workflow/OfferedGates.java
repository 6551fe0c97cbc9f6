package org.poworkbench.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.domain.gate.OfferedGate;

/** Finds the gates on the transitions that an issue offers to the person at hand. */
public final class OfferedGates {

  private static final String CLASS_NAME = "class.name";

  private final IssueWorkflowManager workflows;
  private final JiraAuthenticationContext authentication;
  private final Failures failures;
  private final AtomicBoolean noted = new AtomicBoolean();

  public OfferedGates(
      IssueWorkflowManager workflows, JiraAuthenticationContext authentication, Failures failures) {
    this.workflows = workflows;
    this.authentication = authentication;
    this.failures = failures;
  }

  /**
   * The gates that the issue meets next.
   *
   * <p>Throwable: a hint that cannot be given is left out, as the service may be missing in this Jira. The reason is
   * noted once, not on every view.
   */
  public List<OfferedGate> of(Issue issue) {
    try {
      return workflows
          .getSortedAvailableActions(
              issue, TransitionOptions.defaults(), authentication.getLoggedInUser())
          .stream()
          .flatMap(OfferedGates::gates)
          .toList();
    } catch (Throwable failure) {
      if (noted.compareAndSet(false, true)) {
        failures.note("the gates on the transitions of issue " + issue.getKey(), failure);
      }
      return List.of();
    }
  }

  private static Stream<OfferedGate> gates(ActionDescriptor transition) {
    return Stream.of(transition.getValidators().toArray())
        .filter(ValidatorDescriptor.class::isInstance)
        .map(validator -> ((ValidatorDescriptor) validator).getArgs())
        .filter(OfferedGates::isOurs)
        .map(arguments -> gate(transition, arguments));
  }

  private static boolean isOurs(Map<?, ?> arguments) {
    Object name = arguments.get(CLASS_NAME);
    return name != null && name.toString().strip().equals(StoryChecksMetValidator.class.getName());
  }

  private static OfferedGate gate(ActionDescriptor transition, Map<?, ?> arguments) {
    return new OfferedGate(transition.getName(), StoryGateArguments.read(arguments));
  }
}
