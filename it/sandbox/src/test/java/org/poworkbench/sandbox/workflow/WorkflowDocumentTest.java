package org.poworkbench.sandbox.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowDocumentTest {

  private static final WorkflowStatus TO_DO = new WorkflowStatus("10000", "To Do");
  private static final WorkflowStatus READY = new WorkflowStatus("10001", "Ready");
  private static final int MOVE = 21;
  private static final int BACK = 31;
  private static final WorkflowPart FIRST = new WorkflowPart("a.First", Map.of("letters", "V"));
  private static final WorkflowPart SECOND = new WorkflowPart("a.Second", Map.of());

  @Test
  void tellsWhereTransitionsStartAndEndAndWhatTheyAsk() {
    WorkflowDocument workflow = workflow();

    assertEquals(List.of("10000", "10001"), workflow.statuses());
    TransitionView create = workflow.transitions().get(0);
    assertEquals("Create", create.name());
    assertEquals(true, create.initial());
    TransitionView ready = workflow.transition(MOVE).orElseThrow();
    assertEquals(List.of("10000"), ready.origins());
    assertEquals("10001", ready.target());
    assertEquals(Optional.of(3L), ready.screen());
    TransitionView back = workflow.transition(BACK).orElseThrow();
    assertEquals(List.of(), back.origins());
    assertEquals(Optional.empty(), back.screen());
  }

  @ParameterizedTest
  @EnumSource(PartKind.class)
  void keepsAddedChangedAndRemovedParts(PartKind kind) {
    WorkflowDocument workflow = workflow();
    List<WorkflowPart> before = workflow.transition(MOVE).orElseThrow().parts(kind);

    workflow.add(MOVE, kind, FIRST);
    int place = workflow.transition(MOVE).orElseThrow().parts(kind).indexOf(FIRST);
    workflow.replace(MOVE, kind, place, SECOND);

    TransitionView read = reread(workflow).transition(MOVE).orElseThrow();
    assertEquals(before.size() + 1, read.parts(kind).size());
    assertEquals(SECOND, read.parts(kind).get(place));

    workflow.remove(MOVE, kind, place);
    assertEquals(before, reread(workflow).transition(MOVE).orElseThrow().parts(kind));
  }

  @Test
  void addsAValidatorAfterTheOthersAndAFunctionBeforeJirasOwn() {
    WorkflowDocument workflow = workflow();
    workflow.add(MOVE, PartKind.VALIDATOR, FIRST);
    workflow.add(MOVE, PartKind.VALIDATOR, SECOND);
    workflow.add(MOVE, PartKind.FUNCTION, FIRST);

    TransitionView ready = workflow.transition(MOVE).orElseThrow();
    assertEquals(List.of(FIRST, SECOND), ready.validators());
    assertEquals(FIRST, ready.functions().get(0));
    assertEquals(6, ready.functions().size());
  }

  @Test
  void asksForAnAddedConditionBesideAlternatives() {
    WorkflowBuilder builder = WorkflowBuilder.over(List.of(TO_DO, READY));
    builder
        .transition(TO_DO, MOVE, "Ready", READY)
        .when(ConditionTree.any(ConditionTree.one(FIRST), ConditionTree.one(SECOND)));
    WorkflowDocument workflow = WorkflowDocument.of(builder.xml());
    WorkflowPart third = WorkflowPart.of("a.Third");

    workflow.add(MOVE, PartKind.CONDITION, third);

    ConditionTree tree = workflow.transition(MOVE).orElseThrow().conditions().orElseThrow();
    assertEquals(
        ConditionTree.all(
            ConditionTree.any(ConditionTree.one(FIRST), ConditionTree.one(SECOND)),
            ConditionTree.one(third)),
        tree);
  }

  @Test
  void refusesAPartThatIsNotThere() {
    WorkflowDocument workflow = workflow();
    assertThrows(
        IllegalArgumentException.class, () -> workflow.remove(MOVE, PartKind.VALIDATOR, 0));
    assertThrows(IllegalArgumentException.class, () -> workflow.add(99, PartKind.VALIDATOR, FIRST));
  }

  private static WorkflowDocument workflow() {
    WorkflowBuilder builder = WorkflowBuilder.over(List.of(TO_DO, READY));
    builder.transition(TO_DO, MOVE, "Ready", READY).screen(3);
    builder.anywhere(BACK, "Back", TO_DO);
    return WorkflowDocument.of(builder.xml());
  }

  private static WorkflowDocument reread(WorkflowDocument workflow) {
    return WorkflowDocument.of(workflow.xml());
  }
}
