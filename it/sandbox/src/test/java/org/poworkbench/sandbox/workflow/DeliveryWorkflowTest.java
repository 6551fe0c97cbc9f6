package org.poworkbench.sandbox.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.WorkflowRecord;

class DeliveryWorkflowTest {

  private final SiteWithWorkflow site = new SiteWithWorkflow();
  private final WorkflowStatus toDo = new WorkflowStatus(site.toDo(), "To Do");
  private final WorkflowStatus ready = new WorkflowStatus(site.ready(), "Ready");
  private final WorkflowStatus done =
      new WorkflowStatus(site.site().constants().statusNamed("Done").orElseThrow().id(), "Done");
  private final String resolution =
      site.site().constants().resolutionNamed("Done").orElseThrow().id();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void asksForSummaryAndDescriptionOnlyOnTheWayToReady() {
    String xml = xml();
    WorkflowDocument workflow = WorkflowDocument.of(xml);

    TransitionView withScreen = workflow.transition(DeliveryWorkflow.READY).orElseThrow();
    assertEquals(Optional.of(7L), withScreen.screen());
    assertEquals(ready.id(), withScreen.target());
    assertEquals(Optional.empty(), workflow.transition(31).orElseThrow().screen());
  }

  @Test
  void leadsToEachStatusInOneWay() {
    assertEquals(
        List.of("Create", "To Do", "Ready", "Done"),
        WorkflowDocument.of(xml()).transitions().stream().map(TransitionView::name).toList());
  }

  @Test
  void givesFinishedIssuesTheResolutionAndTakesItFromOthers() {
    site.site().workflows().put(new WorkflowRecord(SiteWithWorkflow.WORKFLOW, "", xml()));
    IssueRecord story = site.story("A story");

    move(story, 31);
    assertEquals(resolution, site.stored(story).resolutionId());
    assertNotNull(site.stored(story).resolved());

    move(story, 11);
    assertNull(site.stored(story).resolutionId());
    assertNull(site.stored(story).resolved());
  }

  private String xml() {
    return DeliveryWorkflow.xml(List.of(toDo, ready, done), ready, 7, resolution);
  }

  private void move(IssueRecord issue, int transition) {
    TransitionValidationResult valid =
        site.issues()
            .validateTransition(
                site.user("pat"), issue.id(), transition, site.issues().newIssueInputParameters());
    assertTrue(valid.isValid(), valid.getErrorCollection().toString());
    IssueResult moved = site.issues().transition(site.user("pat"), valid);
    assertTrue(moved.isValid(), moved.getErrorCollection().toString());
  }
}
