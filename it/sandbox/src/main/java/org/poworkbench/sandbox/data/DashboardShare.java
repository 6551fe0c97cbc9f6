package org.poworkbench.sandbox.data;

/**
 * Whom a dashboard is shared with: everyone, who logged in, a group, who may browse a project, or who has a role in it.
 *
 * @param editing whether they may change it too
 */
public record DashboardShare(
    boolean editing, Audience audience, String group, Long projectId, Long roleId) {
  /** The kinds of people that a dashboard is shared with. */
  public enum Audience {
    EVERYONE,
    LOGGED_IN,
    GROUP,
    PROJECT,
    ROLE
  }

  public static DashboardShare withEveryone() {
    return new DashboardShare(false, Audience.EVERYONE, null, null, null);
  }

  public static DashboardShare withWhoLoggedIn(boolean editing) {
    return new DashboardShare(editing, Audience.LOGGED_IN, null, null, null);
  }

  public static DashboardShare withGroup(boolean editing, String group) {
    return new DashboardShare(editing, Audience.GROUP, group, null, null);
  }

  public static DashboardShare withProject(boolean editing, long projectId) {
    return new DashboardShare(editing, Audience.PROJECT, null, projectId, null);
  }

  public static DashboardShare withRole(boolean editing, long projectId, long roleId) {
    return new DashboardShare(editing, Audience.ROLE, null, projectId, roleId);
  }

  /** Nobody who is not logged in changes a dashboard. */
  public DashboardShare {
    if (editing && audience == Audience.EVERYONE) {
      throw new IllegalArgumentException("Editing is not shared with everyone");
    }
  }
}
