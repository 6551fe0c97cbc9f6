package org.poworkbench.sandbox.data;

import java.util.List;
import java.util.Map;

/**
 * What a viewer may browse, in a form that a query can be made of: an issue is seen when its project is
 * among these and admits it, and its security level, if it has one, is among the project's admitted ones
 * and admits it too. Archived issues and projects are left out of searches; no project here is archived.
 */
public record Visibility(Viewer viewer, Map<Long, VisibleProject> projects) {

  /** A project of which the viewer may browse issues, with the security levels that admit him. */
  public record VisibleProject(Admission issues, Map<Long, Admission> securityLevels) {}

  /**
   * Admits every issue, or those for which one of the conditions holds. A condition is a holder that
   * depends on the issue: REPORTER and ASSIGNEE (that is the viewer), USER_FIELD (the field of that
   * number holds the viewer's key), GROUP_FIELD (it holds one of the viewer's groups).
   */
  public record Admission(boolean everyIssue, List<Holder> conditions) {
    public static final Admission ALL = new Admission(true, List.of());
  }
}
