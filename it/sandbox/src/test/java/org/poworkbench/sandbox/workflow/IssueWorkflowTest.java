package org.poworkbench.sandbox.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueWorkflowTest {

  private static final WorkflowStatus TO_DO = new WorkflowStatus("10000", "To Do");
  private static final WorkflowStatus READY = new WorkflowStatus("10001", "Ready");
  private static final int MOVE = 21;

  private final List<String> calls = new ArrayList<>();
  private final List<String> created = new ArrayList<>();
  private final Map<String, Object> known = new HashMap<>();
  private final SharedParts parts =
      new SharedParts(
          name -> {
            created.add(name);
            if (!known.containsKey(name)) {
              throw new PartUnavailable("No enabled app brings " + name + ".");
            }
            return known.get(name);
          });

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both groups pass            | true  | true  | true  | true
          one of the alternatives     | true  | false | true  | true
          none of the alternatives    | true  | false | false | false
          the condition beside fails  | false | true  | true  | false
          """)
  void combinesNestedConditions(
      String name, boolean beside, boolean first, boolean second, boolean shown) {
    known.put("Beside", passing(beside));
    known.put("First", passing(first));
    known.put("Second", passing(second));
    WorkflowBuilder workflow = workflow();
    workflow
        .transition(TO_DO, MOVE, "Ready", READY)
        .when(
            ConditionTree.all(
                condition("Beside"), ConditionTree.any(condition("First"), condition("Second"))));

    assertEquals(shown ? List.of(MOVE) : List.of(), at(1, workflow).available(inputs()));
  }

  @Test
  void offersOnlyTheTransitionsOfTheStep() {
    WorkflowBuilder workflow = workflow();
    workflow.transition(TO_DO, MOVE, "Ready", READY);
    workflow.anywhere(31, "Back", TO_DO);

    assertEquals(List.of(31, MOVE), at(1, workflow).available(inputs()));
    assertEquals(List.of(31), at(2, workflow).available(inputs()));
  }

  @Test
  void refusesATransitionThatTheConditionsHide() {
    known.put("Never", passing(false));
    WorkflowBuilder workflow = workflow();
    workflow.transition(TO_DO, MOVE, "Ready", READY).when(condition("Never"));

    assertThrows(InvalidActionException.class, () -> at(1, workflow).perform(MOVE, inputs()));
  }

  @Test
  void runsValidatorsThenFunctionsInTheirOrder() throws WorkflowException {
    known.put("Check", (Validator) (vars, args, set) -> calls.add("check " + args.get("what")));
    known.put("Own", function("own"));
    WorkflowBuilder workflow = workflow();
    workflow
        .transition(TO_DO, MOVE, "Ready", READY)
        .validator(new WorkflowPart("Check", Map.of("what", "a")))
        .validator(new WorkflowPart("Check", Map.of("what", "b")))
        .function(WorkflowPart.of("Own"));

    assertEquals(2, at(1, workflow).perform(MOVE, inputs()));
    assertEquals(
        List.of("check a", "check b", "own", "status", "comment", "history", "reindex", "event 13"),
        calls);
  }

  @Test
  void stopsAtTheFirstValidatorThatRefusesAndKeepsAllItsMessages() {
    known.put("First", refusing("summary", "too short", "first general", "second general"));
    known.put("Second", refusing("description", "missing"));
    WorkflowBuilder workflow = workflow();
    workflow
        .transition(TO_DO, MOVE, "Ready", READY)
        .validator(WorkflowPart.of("First"))
        .validator(WorkflowPart.of("Second"));

    InvalidInputException refused =
        assertThrows(InvalidInputException.class, () -> at(1, workflow).perform(MOVE, inputs()));

    assertEquals(List.of("first general", "second general"), refused.getGenericErrors());
    assertEquals(Map.of("summary", "too short"), refused.getErrors());
    assertEquals(List.of(), calls);
  }

  @Test
  void endsWithTheExceptionOfAFunctionAndRunsNoFurtherOne() {
    known.put(
        "Failing",
        (FunctionProvider)
            (vars, args, set) -> {
              throw new IllegalStateException("broken");
            });
    WorkflowBuilder workflow = workflow();
    workflow.transition(TO_DO, MOVE, "Ready", READY).function(WorkflowPart.of("Failing"));

    IllegalStateException failed =
        assertThrows(IllegalStateException.class, () -> at(1, workflow).perform(MOVE, inputs()));

    assertEquals("broken", failed.getMessage());
    assertEquals(List.of(), calls);
  }

  @Test
  void sharesOneInstancePerClassOverTransitionsAndIssues() throws WorkflowException {
    known.put("Check", (Validator) (vars, args, set) -> calls.add("check"));
    WorkflowBuilder workflow = workflow();
    workflow
        .transition(TO_DO, MOVE, "Ready", READY)
        .validator(WorkflowPart.of("Check"))
        .validator(WorkflowPart.of("Check"));

    at(1, workflow).perform(MOVE, inputs());
    at(1, workflow).perform(MOVE, inputs());

    assertEquals(1, created.stream().filter("Check"::equals).count());
    assertSame(known.get("Check"), parts.part("Check"));
  }

  @Test
  void refusesWithTheReasonWhenThePartsAppIsAway() {
    WorkflowBuilder workflow = workflow();
    workflow.transition(TO_DO, MOVE, "Ready", READY).validator(WorkflowPart.of("a.Gone"));

    PartUnavailable refused =
        assertThrows(PartUnavailable.class, () -> at(1, workflow).perform(MOVE, inputs()));

    assertEquals("No enabled app brings a.Gone.", refused.getMessage());
  }

  @Test
  void tellsThePartsWhatJiraTells() throws WorkflowException {
    Map<String, Object> seen = new HashMap<>();
    known.put(
        "Look",
        (Validator)
            (vars, args, set) ->
                ((Map<?, ?>) vars).forEach((key, value) -> seen.put((String) key, value)));
    WorkflowBuilder workflow = workflow();
    workflow.transition(TO_DO, MOVE, "Ready", READY).validator(WorkflowPart.of("Look"));

    at(1, workflow).perform(MOVE, Map.of("issue", "CHK-1", "comment", "done"));

    assertEquals("CHK-1", seen.get("issue"));
    assertEquals("done", seen.get("comment"));
    assertEquals(MOVE, seen.get("actionId"));
    assertEquals("pat", ((WorkflowContext) seen.get("context")).getCaller());
    assertTrue(seen.keySet().containsAll(List.of("descriptor", "entry", "store", "currentSteps")));
  }

  @Test
  void beginsWithTheInitialTransition() throws WorkflowException {
    String xml = workflow().xml();
    IssueWorkflow starting =
        new IssueWorkflow(
            WorkflowXml.read(xml),
            OneIssueStore.beforeCreation("flow"),
            parts,
            "pat",
            TransitionOptions.defaults());

    assertEquals(1, starting.start(1, inputs()));
    assertEquals(List.of("create", "reindex", "event 1"), calls);
  }

  @Test
  void hidesTheTransitionsWhenAConditionFails() {
    known.put(
        "Failing",
        (Condition)
            (vars, args, set) -> {
              throw new IllegalStateException("broken");
            });
    WorkflowBuilder workflow = workflow();
    workflow.transition(TO_DO, MOVE, "Ready", READY).when(condition("Failing"));

    assertFalse(at(1, workflow).available(inputs()).contains(MOVE));
  }

  private WorkflowBuilder workflow() {
    known.put(BuiltInFunctions.CREATE_ISSUE, function("create"));
    known.put(BuiltInFunctions.UPDATE_STATUS, function("status"));
    known.put(BuiltInFunctions.CREATE_COMMENT, function("comment"));
    known.put(BuiltInFunctions.CHANGE_HISTORY, function("history"));
    known.put(BuiltInFunctions.REINDEX, function("reindex"));
    known.put(
        BuiltInFunctions.FIRE_EVENT,
        (FunctionProvider) (vars, args, set) -> calls.add("event " + args.get("eventTypeId")));
    return WorkflowBuilder.over(List.of(TO_DO, READY));
  }

  private IssueWorkflow at(int step, WorkflowBuilder workflow) {
    return new IssueWorkflow(
        WorkflowXml.read(workflow.xml()),
        OneIssueStore.at(step, 7, "flow"),
        parts,
        "pat",
        TransitionOptions.defaults());
  }

  private FunctionProvider function(String name) {
    return (vars, args, set) -> calls.add(name);
  }

  private static ConditionTree condition(String name) {
    return ConditionTree.one(WorkflowPart.of(name));
  }

  private static Condition passing(boolean answer) {
    return (vars, args, set) -> answer;
  }

  private static Validator refusing(String field, String error, String... general) {
    return (vars, args, set) -> {
      InvalidInputException refusal = new InvalidInputException();
      refusal.addError(field, error);
      for (String message : general) {
        refusal.addError(message);
      }
      throw refusal;
    };
  }

  private static Map<String, Object> inputs() {
    return new HashMap<>();
  }
}
