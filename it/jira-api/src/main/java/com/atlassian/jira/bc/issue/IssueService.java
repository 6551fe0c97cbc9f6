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

/** Source: Implemented in test mocks compiled for Jira 7.4.5 and 8.20.22; results used in an app compiled for Jira 9.12. */
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

  /** Source: used in an app compiled for Jira 9.12. */
  public static class IssueResult extends ServiceResultImpl {
    private IssueResult() {
      super(null);
    }

    public MutableIssue getIssue() {
      throw new IllegalStateException("declaration");
    }
  }

  /** Source: Javadoc of Jira 7.x, super type of the validation results. */
  public static class IssueValidationResult extends ServiceResultImpl {
    private IssueValidationResult() {
      super(null);
    }

    public MutableIssue getIssue() {
      throw new IllegalStateException("declaration");
    }
  }

  /** Source: implemented in test mocks compiled for Jira 7.4.5 and 8.20.22. */
  public static class CreateValidationResult extends IssueValidationResult {
    private CreateValidationResult() {
      super();
    }
  }

  /** Source: implemented in test mocks compiled for Jira 7.4.5 and 8.20.22. */
  public static class UpdateValidationResult extends IssueValidationResult {
    private UpdateValidationResult() {
      super();
    }
  }

  /** Source: implemented in test mocks compiled for Jira 7.4.5 and 8.20.22. */
  public static class DeleteValidationResult extends IssueValidationResult {
    private DeleteValidationResult() {
      super();
    }
  }

  /** Source: implemented in test mocks compiled for Jira 7.4.5 and 8.20.22. */
  public static class TransitionValidationResult extends IssueValidationResult {
    private TransitionValidationResult() {
      super();
    }
  }

  /** Source: implemented in test mocks compiled for Jira 7.4.5 and 8.20.22. */
  public static class AssignValidationResult extends ServiceResultImpl {
    private AssignValidationResult() {
      super(null);
    }
  }
}
