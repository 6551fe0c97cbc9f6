package org.poworkbench.sandbox.workflow;

/** Names that Jira's workflow XML uses; they stand in exported workflows of customers. */
public final class WorkflowKeys {

  /** Meta attribute of a step: the id of its status. */
  public static final String STATUS = "jira.status.id";

  /** Meta attribute of a transition: the id of its screen. */
  public static final String SCREEN = "jira.fieldscreen.id";

  /** The view of a transition that has a screen. */
  public static final String SCREEN_VIEW = "fieldscreen";

  /** Argument of every part: its class. */
  public static final String CLASS = "class.name";

  /** Argument of a part that an app brings: key of the app followed by the key of the module. */
  public static final String MODULE = "full.module.key";

  private WorkflowKeys() {}
}
