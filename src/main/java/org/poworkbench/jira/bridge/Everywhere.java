package org.poworkbench.jira.bridge;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import java.util.List;

/** The context of a custom field that is there for all projects. The declared type of Jira's factory method is not settled. */
public final class Everywhere {

  private Everywhere() {}

  /** The one context that covers all projects. */
  public static List<JiraContextNode> contexts() {
    return List.of(
        (JiraContextNode) Reflection.callStatic(GlobalIssueContext.class, "getInstance"));
  }
}
