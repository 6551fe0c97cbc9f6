package org.poworkbench.sandbox.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowXmlTest {

  private static final WorkflowStatus TO_DO = new WorkflowStatus("10000", "To Do");
  private static final WorkflowStatus DONE = new WorkflowStatus("10001", "Done & dusted <ä>");

  @Test
  void reachesEveryStatusFromEveryStatus() {
    WorkflowDescriptor workflow = WorkflowXml.read(WorkflowXml.anyToAny(List.of(TO_DO, DONE)));

    assertEquals(2, workflow.getSteps().size());
    assertEquals(2, workflow.getGlobalActions().size());
    assertEquals("10001", workflow.getStep(2).getMetaAttributes().get(WorkflowKeys.STATUS));
    assertEquals("Done & dusted <ä>", workflow.getAction(21).getName());
    assertEquals(2, workflow.getAction(21).getUnconditionalResult().getStep());
    assertEquals(5, workflow.getAction(21).getUnconditionalResult().getPostFunctions().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "{\"letters\":[\"V\",\"T\"],\"score\":60}",
        "a < b && c > d",
        "x ]]> y",
        "first line\nsecond line",
        "“so that …” ä",
        " blanks around ",
        ""
      })
  void keepsTheArgumentsOfAPartAsTheyAre(String value) {
    WorkflowBuilder workflow = WorkflowBuilder.over(List.of(TO_DO, DONE));
    workflow
        .transition(TO_DO, 21, "Ready", DONE)
        .validator(new WorkflowPart("a.B", Map.of("value", value)));

    WorkflowDescriptor read = WorkflowXml.read(workflow.xml());

    ValidatorDescriptor validator = (ValidatorDescriptor) read.getAction(21).getValidators().get(0);
    assertEquals(Map.of("class.name", "a.B", "value", value), validator.getArgs());
  }

  @Test
  void keepsNestedConditions() {
    WorkflowBuilder workflow = WorkflowBuilder.over(List.of(TO_DO, DONE));
    workflow
        .transition(TO_DO, 21, "Ready", DONE)
        .when(
            ConditionTree.all(
                ConditionTree.one(WorkflowPart.of("a.C")),
                ConditionTree.any(
                    ConditionTree.one(WorkflowPart.of("a.A")),
                    ConditionTree.one(WorkflowPart.of("a.B")))));

    WorkflowDescriptor read = WorkflowXml.read(workflow.xml());

    ConditionsDescriptor all =
        (ConditionsDescriptor) read.getAction(21).getRestriction().getConditions().get(0);
    assertEquals("AND", all.getType());
    assertEquals(2, all.getConditions().size());
    ConditionsDescriptor either = (ConditionsDescriptor) all.getConditions().get(0);
    assertEquals("OR", either.getType());
    assertEquals(2, either.getConditions().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<workflow",
        "<page/>",
        "<workflow><initial-actions><action id='1' name='Create'><results>"
            + "<unconditional-result old-status='null' step='7'/></results></action>"
            + "</initial-actions><steps/></workflow>"
      })
  void saysWhyATextIsNoWorkflow(String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> WorkflowXml.read(text));
    assertTrue(refused.getMessage().startsWith("This "), refused.getMessage());
  }
}
