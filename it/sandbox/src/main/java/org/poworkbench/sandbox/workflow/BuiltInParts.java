package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;

/** The parts that Jira itself brings, under the class names that stand in workflows. */
public final class BuiltInParts {

  static final String PERMISSION_CONDITION =
      "com.atlassian.jira.workflow.condition.PermissionCondition";
  static final String ONLY_ASSIGNEE = "com.atlassian.jira.workflow.condition.AllowOnlyAssignee";
  static final String ONLY_REPORTER = "com.atlassian.jira.workflow.condition.AllowOnlyReporter";
  static final String IN_GROUP = "com.atlassian.jira.workflow.condition.UserInGroupCondition";
  static final String IN_ROLE = "com.atlassian.jira.workflow.condition.InProjectRoleCondition";
  static final String PERMISSION_VALIDATOR =
      "com.atlassian.jira.workflow.validator.PermissionValidator";

  private final Site site;
  private final LiveIssues live;
  private final Map<String, Object> parts = new HashMap<>();

  public BuiltInParts(Site site, LiveIssues live) {
    this.site = site;
    this.live = live;
    addFunctions();
    addConditions();
    parts.put(PERMISSION_VALIDATOR, (Validator) (vars, args, set) -> demand(vars, args));
  }

  public Optional<Object> find(String className) {
    return Optional.ofNullable(parts.get(className));
  }

  private void addFunctions() {
    parts.put(
        BuiltInFunctions.CREATE_ISSUE,
        (FunctionProvider) (vars, args, set) -> TransitionRun.of(vars).create());
    parts.put(
        BuiltInFunctions.UPDATE_STATUS,
        (FunctionProvider) (vars, args, set) -> TransitionRun.of(vars).status(enteredStatus(vars)));
    parts.put(
        BuiltInFunctions.UPDATE_FIELD, (FunctionProvider) (vars, args, set) -> enter(vars, args));
    parts.put(
        BuiltInFunctions.CREATE_COMMENT,
        (FunctionProvider) (vars, args, set) -> TransitionRun.of(vars).comment());
    // History is written together with the event, the index hears of every write: nothing is left
    // to do.
    parts.put(BuiltInFunctions.CHANGE_HISTORY, (FunctionProvider) (vars, args, set) -> {});
    parts.put(BuiltInFunctions.REINDEX, (FunctionProvider) (vars, args, set) -> {});
    parts.put(
        BuiltInFunctions.FIRE_EVENT,
        (FunctionProvider)
            (vars, args, set) ->
                TransitionRun.of(vars)
                    .update(Long.parseLong((String) args.get(BuiltInFunctions.EVENT_TYPE))));
  }

  private void enter(Map<?, ?> vars, Map<?, ?> args) throws WorkflowException {
    ErrorCollection errors = new SimpleErrorCollection();
    String[] values = {(String) args.get(BuiltInFunctions.FIELD_VALUE)};
    live.change(
        (MutableIssue) vars.get("issue"),
        draft ->
            new FieldEntry(site)
                .enter((String) args.get(BuiltInFunctions.FIELD_NAME), values, draft, errors));
    if (errors.hasAnyErrors()) {
      throw new WorkflowException("The workflow sets a field wrongly: " + errors.getErrors());
    }
  }

  private void addConditions() {
    parts.put(PERMISSION_CONDITION, (Condition) (vars, args, set) -> permitted(vars, args));
    parts.put(
        ONLY_ASSIGNEE,
        (Condition)
            (vars, args, set) ->
                caller(vars) != null && caller(vars).equals(issue(vars).assignee()));
    parts.put(
        ONLY_REPORTER,
        (Condition)
            (vars, args, set) ->
                caller(vars) != null && caller(vars).equals(issue(vars).reporter()));
    parts.put(
        IN_GROUP,
        (Condition) (vars, args, set) -> viewer(vars).groups().contains(args.get("group")));
    parts.put(
        IN_ROLE,
        (Condition)
            (vars, args, set) ->
                !viewer(vars).isAnonymous()
                    && site.roles()
                        .has(
                            caller(vars),
                            viewer(vars).groups(),
                            Long.parseLong((String) args.get("jira.projectrole.id")),
                            issue(vars).projectId()));
  }

  private void demand(Map<?, ?> vars, Map<?, ?> args) throws InvalidInputException {
    if (!permitted(vars, args)) {
      throw new InvalidInputException(
          "You do not have the permission " + args.get("permissionKey") + " that this asks for.");
    }
  }

  private boolean permitted(Map<?, ?> vars, Map<?, ?> args) {
    return site.permissions().has((String) args.get("permissionKey"), issue(vars), viewer(vars));
  }

  private IssueRecord issue(Map<?, ?> vars) {
    return live.record((MutableIssue) vars.get("issue"));
  }

  private Viewer viewer(Map<?, ?> vars) {
    return site.permissions().viewer(caller(vars));
  }

  private static String caller(Map<?, ?> vars) {
    return ((WorkflowContext) vars.get("context")).getCaller();
  }

  private static String enteredStatus(Map<?, ?> vars) {
    int step = ((OneIssueStore) vars.get("store")).enteredStep();
    StepDescriptor entered = ((WorkflowDescriptor) vars.get("descriptor")).getStep(step);
    return (String) entered.getMetaAttributes().get(WorkflowKeys.STATUS);
  }
}
