package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;

/** Issues through validation and permission checks, as Jira's interface of this name; its results carry values. */
public interface IssueService {
  IssueResult getIssue(ApplicationUser user, Long issueId);

  IssueResult getIssue(ApplicationUser user, String issueKey);

  CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters p);

  CreateValidationResult validateSubTaskCreate(
      ApplicationUser user, Long parentId, IssueInputParameters p);

  IssueResult create(ApplicationUser user, CreateValidationResult r);

  IssueResult create(
      ApplicationUser user, CreateValidationResult r, String initialWorkflowActionId);

  UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters p);

  IssueResult update(ApplicationUser user, UpdateValidationResult r);

  IssueResult update(
      ApplicationUser user, UpdateValidationResult r, EventDispatchOption option, boolean sendMail);

  DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

  ErrorCollection delete(ApplicationUser user, DeleteValidationResult r);

  ErrorCollection delete(
      ApplicationUser user, DeleteValidationResult r, EventDispatchOption option, boolean sendMail);

  TransitionValidationResult validateTransition(
      ApplicationUser user, Long issueId, int actionId, IssueInputParameters p);

  TransitionValidationResult validateTransition(
      ApplicationUser user,
      Long issueId,
      int actionId,
      IssueInputParameters p,
      TransitionOptions o);

  IssueResult transition(ApplicationUser user, TransitionValidationResult r);

  AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee);

  IssueResult assign(ApplicationUser user, AssignValidationResult r);

  boolean isEditable(Issue issue, ApplicationUser user);

  IssueInputParameters newIssueInputParameters();

  IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

  /** An issue, or the errors that stand for it. */
  class IssueResult extends ServiceResultImpl {

    private final MutableIssue issue;

    public IssueResult(MutableIssue issue, ErrorCollection errors) {
      super(errors);
      this.issue = issue;
    }

    public MutableIssue getIssue() {
      return issue;
    }
  }

  /** An issue as it would be, or the errors that forbid it. */
  abstract class IssueValidationResult extends ServiceResultImpl {

    private final MutableIssue issue;

    IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(errors);
      this.issue = issue;
    }

    public MutableIssue getIssue() {
      return issue;
    }
  }

  /** An issue that may be created. */
  class CreateValidationResult extends IssueValidationResult {

    public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  /** An issue that may be updated. */
  class UpdateValidationResult extends IssueValidationResult {

    private final String comment;

    public UpdateValidationResult(MutableIssue issue, ErrorCollection errors, String comment) {
      super(issue, errors);
      this.comment = comment;
    }

    /** The comment given with the update, or null. */
    public String comment() {
      return comment;
    }
  }

  /** An issue that may be deleted. */
  class DeleteValidationResult extends IssueValidationResult {

    public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  /** An issue that may be moved along a transition. */
  class TransitionValidationResult extends IssueValidationResult {

    private final int actionId;
    private final String comment;
    private final TransitionOptions options;

    public TransitionValidationResult(
        MutableIssue issue,
        ErrorCollection errors,
        int actionId,
        String comment,
        TransitionOptions options) {
      super(issue, errors);
      this.actionId = actionId;
      this.comment = comment;
      this.options = options;
    }

    public int actionId() {
      return actionId;
    }

    /** The comment given on the screen, or null. */
    public String comment() {
      return comment;
    }

    public TransitionOptions options() {
      return options;
    }
  }

  /** An issue that may be assigned. */
  class AssignValidationResult extends ServiceResultImpl {

    private final MutableIssue issue;

    public AssignValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(errors);
      this.issue = issue;
    }

    /** The issue with its new assignee. */
    public MutableIssue issue() {
      return issue;
    }
  }
}
