package org.poworkbench.sandbox.workflow;

import java.util.List;
import java.util.Map;

/**
 * The workflow that stories of a team follow: any status can be reached from any, and the transition 'Ready' shows a screen
 * with what a story needs before it is ready.
 */
public final class DeliveryWorkflow {

  /** The transition with a screen. */
  public static final int READY = 100;

  /** The fields that the screen of {@link #READY} shows; the comment comes with every screen. */
  public static final List<String> READY_FIELDS = List.of("summary", "description");

  private DeliveryWorkflow() {}

  /**
   * Writes the workflow.
   *
   * @param statuses in their order; issues begin in the first, and the last gives them the resolution
   * @param ready the status that the transition with the screen leads to, one of them
   * @param screen the id of that screen
   * @param resolution the id of the resolution of finished issues
   */
  public static String xml(
      List<WorkflowStatus> statuses, WorkflowStatus ready, long screen, String resolution) {
    WorkflowBuilder workflow = WorkflowBuilder.over(statuses);
    WorkflowStatus last = statuses.get(statuses.size() - 1);
    int id = 11;
    for (WorkflowStatus status : statuses) {
      boolean withScreen = status.equals(ready);
      TransitionBuilder transition =
          workflow
              .anywhere(withScreen ? READY : id, status.name(), status)
              .function(resolving(status.equals(last) ? resolution : ""));
      if (withScreen) {
        transition.screen(screen);
      }
      id += 10;
    }
    return workflow.xml();
  }

  private static WorkflowPart resolving(String resolution) {
    return new WorkflowPart(
        BuiltInFunctions.UPDATE_FIELD,
        Map.of(
            BuiltInFunctions.FIELD_NAME, "resolution", BuiltInFunctions.FIELD_VALUE, resolution));
  }
}
