package org.poworkbench.sandbox.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkflowEditingTest {

  private final SiteWithWorkflow site = new SiteWithWorkflow();
  private final WorkflowEditing editing = site.workflows().editing();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void keepsWhatTheParameterScreenAskedFor() {
    site.offer(PartKind.VALIDATOR, "a.Letters", (Validator) (vars, args, set) -> {});
    OfferedPart offer = editing.offered(PartKind.VALIDATOR).get(0);
    assertEquals("input-parameters VT", offer.inputHtml());

    editing.add(
        SiteWithWorkflow.WORKFLOW, SiteWithWorkflow.READY, offer.key(), form("letters", "V", "T"));

    WorkflowPart stored = stored();
    assertEquals("a.Letters", stored.className());
    assertEquals(Map.of("letters", "VT", "full.module.key", "test.appa.Letters"), stored.args());
    assertEquals("view VT", offer.viewHtml(stored));
    assertEquals("edit-parameters VT", offer.editHtml(stored));

    editing.change(
        SiteWithWorkflow.WORKFLOW,
        SiteWithWorkflow.READY,
        PartKind.VALIDATOR,
        0,
        form("letters", "I"));
    assertEquals("view I", offer.viewHtml(stored()));

    editing.remove(SiteWithWorkflow.WORKFLOW, SiteWithWorkflow.READY, PartKind.VALIDATOR, 0);
    assertEquals(
        List.of(),
        editing
            .workflow(SiteWithWorkflow.WORKFLOW)
            .flatMap(workflow -> workflow.transition(SiteWithWorkflow.READY))
            .orElseThrow()
            .validators());
  }

  @Test
  void refusesAPartThatNobodyOffers() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            editing.add(
                SiteWithWorkflow.WORKFLOW, SiteWithWorkflow.READY, "no.app:part", form("a", "b")));
  }

  private WorkflowPart stored() {
    return WorkflowEditing.stored(
        editing.workflow(SiteWithWorkflow.WORKFLOW).orElseThrow(),
        SiteWithWorkflow.READY,
        PartKind.VALIDATOR,
        0);
  }

  private static Map<String, String[]> form(String name, String... values) {
    return Map.of(name, values);
  }
}
