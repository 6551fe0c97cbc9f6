package org.poworkbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Optional;

/** Finds the issue that another one is a part of: the issue of a sub-task, or the epic. */
public final class ParentsOfIssues {

  private final IssueFields fields;
  private final IssueManager issues;

  public ParentsOfIssues(IssueFields fields, IssueManager issues) {
    this.fields = fields;
    this.issues = issues;
  }

  /** The issue that this one is a part of, if any. */
  public Optional<Issue> of(Issue issue) {
    return Optional.ofNullable(issue.getParentObject()).or(() -> epic(issue));
  }

  // Of what type the value is differs between versions of Jira Software.
  private Optional<Issue> epic(Issue issue) {
    return fields
        .epicLink()
        .map(issue::getCustomFieldValue)
        .map(
            epic -> epic instanceof Issue parent ? parent : issues.getIssueObject(epic.toString()));
  }
}
