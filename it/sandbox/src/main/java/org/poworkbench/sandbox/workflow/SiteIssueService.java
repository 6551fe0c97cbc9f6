package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueKind;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;

/** Issues with validation and permissions, as forms, REST and apps write them. */
public final class SiteIssueService implements IssueService {

  private static final String NOT_THERE = "Issue Does Not Exist";

  private final Site site;
  private final Transitions transitions;
  private final LiveIssues live;
  private final FieldEntry entry;
  private final FieldsOnScreen screens;

  public SiteIssueService(
      Site site, Transitions transitions, LiveIssues live, FieldsOnScreen screens) {
    this.site = site;
    this.transitions = transitions;
    this.live = live;
    this.entry = new FieldEntry(site);
    this.screens = screens;
  }

  @Override
  public IssueInputParameters newIssueInputParameters() {
    return new IssueInputs();
  }

  @Override
  public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
    return new IssueInputs(actionParameters);
  }

  @Override
  public IssueResult getIssue(ApplicationUser user, Long issueId) {
    return result(user, site.issues().byId(issueId));
  }

  @Override
  public IssueResult getIssue(ApplicationUser user, String issueKey) {
    return result(user, site.issues().byKey(issueKey));
  }

  @Override
  public boolean isEditable(Issue issue, ApplicationUser user) {
    return site.issues()
        .byId(issue.getId())
        .filter(found -> may("EDIT_ISSUES", found, user))
        .isPresent();
  }

  @Override
  public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters input) {
    return validateCreate(user, null, input);
  }

  @Override
  public CreateValidationResult validateSubTaskCreate(
      ApplicationUser user, Long parentId, IssueInputParameters input) {
    return validateCreate(user, parentId, input);
  }

  private CreateValidationResult validateCreate(
      ApplicationUser user, Long parentId, IssueInputParameters input) {
    ErrorCollection errors = new SimpleErrorCollection();
    Optional<ProjectRecord> project = projectOf(input, errors);
    if (project.isEmpty() || !mayCreateIn(project.get(), user, errors)) {
      return new CreateValidationResult(null, errors);
    }
    IssueDraft draft = new IssueDraft(project.get().id(), "").parentId(parentId);
    draft.reporter(key(user)).creator(key(user));
    enterType(input, draft, errors);
    if (errors.hasAnyErrors()) {
      return new CreateValidationResult(null, errors);
    }
    IssueRecord typed = draft.record();
    enter(input, screens.create(typed.projectId(), typed.typeId()), draft, errors);
    checkParent(draft.record(), errors);
    checkPeople(draft.record(), null, user, errors);
    return new CreateValidationResult(errors.hasAnyErrors() ? null : live.on(draft), errors);
  }

  @Override
  public IssueResult create(ApplicationUser user, CreateValidationResult valid) {
    demand(valid.isValid());
    IssueDraft draft = live.record(valid.getIssue()).draft();
    return carriedOut(() -> transitions.create(draft, key(user)));
  }

  @Override
  public IssueResult create(
      ApplicationUser user, CreateValidationResult valid, String initialWorkflowActionId) {
    return create(user, valid);
  }

  @Override
  public UpdateValidationResult validateUpdate(
      ApplicationUser user, Long issueId, IssueInputParameters input) {
    ErrorCollection errors = new SimpleErrorCollection();
    Optional<IssueRecord> issue =
        permitted(
            user,
            issueId,
            "EDIT_ISSUES",
            "You do not have permission to edit issues in this project.",
            errors);
    if (issue.isEmpty()) {
      return new UpdateValidationResult(null, errors, null);
    }
    IssueDraft draft = issue.get().draft();
    enter(input, screens.edit(issue.get()), draft, errors);
    checkPeople(draft.record(), issue.get(), user, errors);
    String comment = comment(input, issue.get(), user, errors);
    return new UpdateValidationResult(
        errors.hasAnyErrors() ? null : live.on(draft), errors, comment);
  }

  @Override
  public IssueResult update(ApplicationUser user, UpdateValidationResult valid) {
    return update(user, valid, EventDispatchOption.ISSUE_UPDATED, true);
  }

  @Override
  public IssueResult update(
      ApplicationUser user,
      UpdateValidationResult valid,
      EventDispatchOption option,
      boolean sendMail) {
    demand(valid.isValid());
    IssueRecord wanted = live.record(valid.getIssue());
    Change commented =
        valid.comment() == null
            ? Change.by(key(user))
            : Change.by(key(user)).withComment(valid.comment(), null, null);
    Change change = dispatched(commented, option, sendMail);
    return carriedOut(
        () ->
            site.writing()
                .update(wanted.id(), stored -> DraftCopy.overwrite(stored, wanted), change));
  }

  @Override
  public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
    ErrorCollection errors = new SimpleErrorCollection();
    Optional<IssueRecord> issue =
        permitted(
            user,
            issueId,
            "DELETE_ISSUES",
            "You do not have permission to delete issues in this project.",
            errors);
    return new DeleteValidationResult(
        issue.map(found -> live.on(found.draft())).orElse(null), errors);
  }

  @Override
  public ErrorCollection delete(ApplicationUser user, DeleteValidationResult valid) {
    return delete(user, valid, EventDispatchOption.ISSUE_UPDATED, true);
  }

  @Override
  public ErrorCollection delete(
      ApplicationUser user,
      DeleteValidationResult valid,
      EventDispatchOption option,
      boolean sendMail) {
    demand(valid.isValid());
    site.writing()
        .delete(valid.getIssue().getId(), dispatched(Change.by(key(user)), option, sendMail));
    return new SimpleErrorCollection();
  }

  @Override
  public TransitionValidationResult validateTransition(
      ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
    return validateTransition(user, issueId, actionId, input, TransitionOptions.defaults());
  }

  @Override
  public TransitionValidationResult validateTransition(
      ApplicationUser user,
      Long issueId,
      int actionId,
      IssueInputParameters input,
      TransitionOptions options) {
    ErrorCollection errors = new SimpleErrorCollection();
    Optional<IssueRecord> issue = visible(user, issueId, errors);
    if (issue.isEmpty()) {
      return new TransitionValidationResult(null, errors, actionId, null, options);
    }
    Optional<ActionDescriptor> action = action(issue.get(), actionId, user, options, errors);
    if (action.isEmpty()) {
      return new TransitionValidationResult(null, errors, actionId, null, options);
    }
    IssueDraft draft = issue.get().draft();
    List<ScreenField> fields =
        WorkflowsInUse.screen(action.get())
            .map(screen -> screens.transition(screen, issue.get()))
            .orElse(List.of());
    enter(input, fields, draft, errors);
    checkPeople(draft.record(), issue.get(), user, errors);
    String comment = comment(input, issue.get(), user, errors);
    return new TransitionValidationResult(
        errors.hasAnyErrors() ? null : live.on(draft), errors, actionId, comment, options);
  }

  private Optional<ActionDescriptor> action(
      IssueRecord issue,
      int actionId,
      ApplicationUser user,
      TransitionOptions options,
      ErrorCollection errors) {
    try {
      Optional<ActionDescriptor> action =
          transitions.available(issue, actionId, key(user), options);
      if (action.isEmpty()) {
        errors.addErrorMessage(
            "The transition "
                + actionId
                + " is not valid for the current state of "
                + issue.key()
                + ", or you may not make it. Somebody may have changed the issue; look at its history.",
            Reason.VALIDATION_FAILED);
      }
      return action;
    } catch (PartUnavailable unavailable) {
      errors.addErrorMessage(unavailable.getMessage(), Reason.VALIDATION_FAILED);
      return Optional.empty();
    }
  }

  @Override
  public IssueResult transition(ApplicationUser user, TransitionValidationResult valid) {
    demand(valid.isValid());
    IssueRecord wanted = live.record(valid.getIssue());
    return carriedOut(
        () ->
            transitions.perform(
                wanted.id(),
                valid.actionId(),
                draft -> DraftCopy.overwrite(draft, wanted),
                valid.comment(),
                key(user),
                valid.options()));
  }

  @Override
  public AssignValidationResult validateAssign(
      ApplicationUser user, Long issueId, String assignee) {
    ErrorCollection errors = new SimpleErrorCollection();
    Optional<IssueRecord> issue =
        permitted(
            user,
            issueId,
            "ASSIGN_ISSUES",
            "You do not have permission to assign issues in this project.",
            errors);
    if (issue.isEmpty()) {
      return new AssignValidationResult(null, errors);
    }
    IssueDraft draft = issue.get().draft();
    entry.enter("assignee", new String[] {assignee == null ? "" : assignee}, draft, errors);
    checkPeople(draft.record(), issue.get(), user, errors);
    return new AssignValidationResult(live.on(draft), errors);
  }

  @Override
  public IssueResult assign(ApplicationUser user, AssignValidationResult valid) {
    demand(valid.isValid());
    IssueRecord wanted = live.record(valid.issue());
    return carriedOut(
        () ->
            site.writing()
                .update(
                    wanted.id(), draft -> draft.assignee(wanted.assignee()), Change.by(key(user))));
  }

  private IssueResult result(ApplicationUser user, Optional<IssueRecord> issue) {
    ErrorCollection errors = new SimpleErrorCollection();
    return new IssueResult(
        visible(user, issue, errors).map(found -> live.on(found.draft())).orElse(null), errors);
  }

  private Optional<IssueRecord> visible(ApplicationUser user, Long id, ErrorCollection errors) {
    return visible(user, site.issues().byId(id), errors);
  }

  /** Missing and invisible issues are told alike. */
  private Optional<IssueRecord> visible(
      ApplicationUser user, Optional<IssueRecord> issue, ErrorCollection errors) {
    Optional<IssueRecord> seen =
        issue.filter(found -> site.permissions().mayBrowse(found, viewer(user)));
    if (seen.isEmpty()) {
      errors.addErrorMessage(NOT_THERE, Reason.NOT_FOUND);
    }
    return seen;
  }

  private Optional<IssueRecord> permitted(
      ApplicationUser user,
      Long issueId,
      String permission,
      String refusal,
      ErrorCollection errors) {
    Optional<IssueRecord> issue = visible(user, issueId, errors);
    if (issue.isPresent() && !may(permission, issue.get(), user)) {
      errors.addErrorMessage(refusal, Reason.FORBIDDEN);
      return Optional.empty();
    }
    return issue;
  }

  private Optional<ProjectRecord> projectOf(IssueInputParameters input, ErrorCollection errors) {
    Optional<ProjectRecord> project =
        first(input, IssueInputs.PROJECT)
            .filter(id -> id.matches("\\d{1,18}"))
            .flatMap(id -> site.projects().byId(Long.parseLong(id)));
    if (project.isEmpty()) {
      errors.addError("project", "project is required", Reason.VALIDATION_FAILED);
    }
    return project;
  }

  private boolean mayCreateIn(ProjectRecord project, ApplicationUser user, ErrorCollection errors) {
    if (!site.permissions().has("BROWSE_PROJECTS", project, viewer(user))) {
      errors.addError("project", "project is required", Reason.VALIDATION_FAILED);
      return false;
    }
    if (!site.permissions().has("CREATE_ISSUES", project, viewer(user))) {
      errors.addErrorMessage("You cannot create issues in this project.", Reason.FORBIDDEN);
      return false;
    }
    return true;
  }

  private void enterType(IssueInputParameters input, IssueDraft draft, ErrorCollection errors) {
    String[] values = input.getActionParameters().get(IssueInputs.TYPE);
    if (values == null || values.length == 0) {
      errors.addError(IssueInputs.TYPE, "issue type is required", Reason.VALIDATION_FAILED);
    } else {
      entry.enter(IssueInputs.TYPE, values, draft, errors);
    }
  }

  private void checkParent(IssueRecord issue, ErrorCollection errors) {
    boolean subtask =
        site.constants().issueType(issue.typeId()).map(IssueKind::subtask).orElse(false);
    if (subtask && issue.parentId() == null) {
      errors.addError(
          IssueInputs.TYPE,
          "Issue type is a sub-task but parent issue key or id not specified.",
          Reason.VALIDATION_FAILED);
    }
    if (!subtask && issue.parentId() != null) {
      errors.addError(
          IssueInputs.TYPE,
          "Issue type is not a sub-task but parent issue key or id is specified.",
          Reason.VALIDATION_FAILED);
    }
  }

  /** Takes over the values of the fields on the screen, and asks for those that must be there. */
  private void enter(
      IssueInputParameters input,
      List<ScreenField> fields,
      IssueDraft draft,
      ErrorCollection errors) {
    Map<String, String[]> values = input.getActionParameters();
    List<String> shown = fields.stream().map(ScreenField::fieldId).toList();
    values.forEach(
        (field, value) -> {
          if (input.skipScreenCheck() || shown.contains(field)) {
            entry.enter(field, value, draft, errors);
          }
        });
    for (ScreenField field : fields) {
      if (field.required() && isMissing(field.fieldId(), draft.record())) {
        errors.addError(field.fieldId(), missing(field.fieldId()), Reason.VALIDATION_FAILED);
      }
    }
  }

  private String missing(String field) {
    return field.equals("summary")
        ? "You must specify a summary of the issue."
        : screens.name(field) + " is required.";
  }

  private boolean isMissing(String field, IssueRecord issue) {
    return switch (field) {
      case "summary" -> issue.summary() == null;
      case "description" -> issue.description() == null;
      case "environment" -> issue.environment() == null;
      case "priority" -> issue.priorityId() == null;
      case "resolution" -> issue.resolutionId() == null;
      case "assignee" -> issue.assignee() == null;
      case "reporter" -> issue.reporter() == null;
      case "duedate" -> issue.due() == null;
      case "labels" -> issue.labels().isEmpty();
      case "components" -> issue.componentIds().isEmpty();
      case "fixVersions" -> issue.fixVersionIds().isEmpty();
      case "versions" -> issue.affectedVersionIds().isEmpty();
      default ->
          site.fields().byKey(field).filter(found -> issue.value(found.id()) == null).isPresent();
    };
  }

  private void checkPeople(
      IssueRecord wanted, IssueRecord before, ApplicationUser user, ErrorCollection errors) {
    boolean changed =
        wanted.assignee() != null
            && (before == null || !wanted.assignee().equals(before.assignee()));
    ProjectRecord project = site.projects().byId(wanted.projectId()).orElseThrow();
    if (changed
        && !site.permissions()
            .has("ASSIGNABLE_USER", project, site.permissions().viewer(wanted.assignee()))) {
      errors.addError(
          "assignee",
          "User '" + wanted.assignee() + "' cannot be assigned issues.",
          Reason.VALIDATION_FAILED);
    }
    if (changed && !site.permissions().has("ASSIGN_ISSUES", project, viewer(user))) {
      errors.addError("assignee", "You do not have permission to assign issues.", Reason.FORBIDDEN);
    }
  }

  private String comment(
      IssueInputParameters input, IssueRecord issue, ApplicationUser user, ErrorCollection errors) {
    Optional<String> comment = first(input, IssueInputs.COMMENT).filter(text -> !text.isBlank());
    if (comment.isPresent() && !may("ADD_COMMENTS", issue, user)) {
      errors.addError(
          IssueInputs.COMMENT,
          "You do not have the permission to comment on this issue.",
          Reason.FORBIDDEN);
    }
    return comment.orElse(null);
  }

  private IssueResult carriedOut(Work work) {
    ErrorCollection errors = new SimpleErrorCollection();
    try {
      return new IssueResult(live.on(work.call().draft()), errors);
    } catch (InvalidInputException refusal) {
      refuse(refusal, errors);
    } catch (WorkflowException | PartUnavailable failed) {
      errors.addErrorMessage(failed.getMessage(), Reason.VALIDATION_FAILED);
    }
    return new IssueResult(null, errors);
  }

  private static void refuse(InvalidInputException refusal, ErrorCollection errors) {
    for (Object message : refusal.getGenericErrors()) {
      errors.addErrorMessage(String.valueOf(message), Reason.VALIDATION_FAILED);
    }
    Map<?, ?> byField = refusal.getErrors();
    byField.forEach(
        (field, message) ->
            errors.addError(
                String.valueOf(field), String.valueOf(message), Reason.VALIDATION_FAILED));
  }

  private static Change dispatched(Change change, EventDispatchOption option, boolean sendMail) {
    Change told =
        EventDispatchOption.DO_NOT_DISPATCH.equals(option) ? change.withoutEvent() : change;
    return sendMail ? told : told.withoutMail();
  }

  private boolean may(String permission, IssueRecord issue, ApplicationUser user) {
    return site.permissions().has(permission, issue, viewer(user));
  }

  private Viewer viewer(ApplicationUser user) {
    return site.permissions().viewer(key(user));
  }

  private static String key(ApplicationUser user) {
    return user == null ? null : user.getKey();
  }

  private static Optional<String> first(IssueInputParameters input, String field) {
    return Optional.ofNullable(input.getActionParameters().get(field)).stream()
        .flatMap(Arrays::stream)
        .findFirst();
  }

  private static void demand(boolean valid) {
    if (!valid) {
      throw new IllegalStateException("The validation result carries errors; nothing is done.");
    }
  }

  private interface Work {
    IssueRecord call() throws WorkflowException;
  }
}
