package org.poworkbench.sandbox.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.jira.ThreadContext;

class SiteIssueServiceTest {

  private final SiteWithWorkflow site = new SiteWithWorkflow();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void createsAnIssueInTheFirstStatusAndTellsIt() {
    IssueResult created = create("pat", Map.of("summary", "A story", "labels", "red"));

    assertTrue(created.isValid(), created.getErrorCollection().toString());
    assertEquals("CHK-1", created.getIssue().getKey());
    IssueRecord stored = site.site().issues().byKey("CHK-1").orElseThrow();
    assertEquals(site.toDo(), stored.statusId());
    assertEquals("pat", stored.reporter());
    assertEquals(java.util.Set.of("red"), stored.labels());
    assertEquals(List.of(1L), site.events().stream().map(event -> event.eventTypeId()).toList());
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summary     | ''            | You must specify a summary of the issue.
          labels      | two words     | The label 'two words' contains spaces which is invalid.
          assignee    | nobody        | User 'nobody' does not exist.
          assignee    | outsider      | User 'outsider' cannot be assigned issues.
          priority    | 77            | The priority selected is invalid.
          """)
  void refusesToCreateWithAWrongValue(String field, String value, String reason) {
    Map<String, String> fields = new java.util.HashMap<>(Map.of("summary", "A story"));
    fields.put(field, value);

    CreateValidationResult refused = validateCreate("pat", fields);

    assertEquals(Map.of(field, reason), refused.getErrorCollection().getErrors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"outsider", "anonymous"})
  void letsNobodyElseCreateSeeEditOrMove(String who) {
    IssueRecord story = site.story("A story");
    var user = site.user(who);

    assertFalse(validateCreate(who, Map.of("summary", "A story")).isValid());
    assertEquals(
        List.of("Issue Does Not Exist"),
        List.copyOf(
            site.issues().getIssue(user, story.id()).getErrorCollection().getErrorMessages()));
    assertFalse(
        site.issues().validateUpdate(user, story.id(), inputs(Map.of("summary", "x"))).isValid());
    assertFalse(
        site.issues()
            .validateTransition(user, story.id(), SiteWithWorkflow.READY, inputs(Map.of()))
            .isValid());
    assertFalse(site.issues().validateDelete(user, story.id()).isValid());
  }

  @Test
  void updatesFieldsWithHistoryAndComment() {
    IssueRecord story = site.story("A story");

    UpdateValidationResult valid =
        site.issues()
            .validateUpdate(
                site.user("pat"),
                story.id(),
                inputs(Map.of("summary", "A better story", "comment", "reworded")));
    assertTrue(site.issues().update(site.user("pat"), valid).isValid());

    assertEquals("A better story", site.stored(story).summary());
    assertEquals(1, site.site().history().of(story.id()).size());
    assertEquals("reworded", site.site().comments().of(story.id()).get(0).body());
  }

  @Test
  void movesAnIssueWithHistoryCommentAndEvent() {
    IssueRecord story = site.story("A story");

    IssueResult moved = move(story, SiteWithWorkflow.READY, Map.of("comment", "go"));

    assertTrue(moved.isValid(), moved.getErrorCollection().toString());
    assertEquals(site.ready(), site.stored(story).statusId());
    assertEquals(
        List.of("status"),
        site.site().history().of(story.id()).get(0).items().stream()
            .map(item -> item.field())
            .toList());
    assertEquals("go", site.site().comments().of(story.id()).get(0).body());
    assertEquals(List.of(13L), site.events().stream().map(event -> event.eventTypeId()).toList());
  }

  @Test
  void refusesATransitionThatDoesNotStartHere() {
    IssueRecord story = site.story("A story");
    move(story, SiteWithWorkflow.READY, Map.of());

    TransitionValidationResult refused = validateMove(story, SiteWithWorkflow.READY, Map.of());

    assertFalse(refused.isValid());
  }

  @Test
  void letsAValidatorSeeTheIssueAsItWouldBeAfterTheScreen() {
    List<String> seen = new ArrayList<>();
    refuseWith(
        "a.Look",
        (vars, args, set) -> {
          seen.add(((MutableIssue) vars.get("issue")).getSummary());
          seen.add(((Issue) vars.get("originalissueobject")).getSummary());
          seen.add((String) vars.get("pkey"));
        },
        SiteWithWorkflow.READY_WITH_SCREEN);
    IssueRecord story = site.story("Before");

    IssueResult moved =
        move(story, SiteWithWorkflow.READY_WITH_SCREEN, Map.of("summary", "After the screen"));

    assertTrue(moved.isValid(), moved.getErrorCollection().toString());
    assertEquals(List.of("After the screen", "Before", "CHK"), seen);
    assertEquals("After the screen", site.stored(story).summary());
  }

  @Test
  void asksForTheFieldsThatTheScreenRequires() {
    IssueRecord story = site.story("A story");

    TransitionValidationResult refused =
        validateMove(story, SiteWithWorkflow.READY_WITH_SCREEN, Map.of("summary", " "));

    assertEquals(
        Map.of("summary", "You must specify a summary of the issue."),
        refused.getErrorCollection().getErrors());
  }

  @Test
  void keepsEverythingWhenAValidatorRefuses() {
    refuseWith(
        "a.No",
        (vars, args, set) -> {
          InvalidInputException refusal = new InvalidInputException();
          refusal.addError("2 things are missing");
          refusal.addError("summary", "no reason is given");
          throw refusal;
        },
        SiteWithWorkflow.READY_WITH_SCREEN);
    IssueRecord story = site.story("A story");

    IssueResult refused =
        move(
            story,
            SiteWithWorkflow.READY_WITH_SCREEN,
            Map.of("summary", "Changed", "comment", "try"));

    assertEquals(
        List.of("2 things are missing"),
        List.copyOf(refused.getErrorCollection().getErrorMessages()));
    assertEquals(Map.of("summary", "no reason is given"), refused.getErrorCollection().getErrors());
    assertUntouched(story);
  }

  @Test
  void rollsEverythingBackWhenAFunctionFails() {
    site.offer(
        PartKind.FUNCTION,
        "a.Broken",
        (FunctionProvider)
            (vars, args, set) -> {
              site.site().writing().writeValue(id(vars), points(), 5.0);
              throw new IllegalStateException("broken");
            });
    site.edit(
        workflow ->
            workflow.add(SiteWithWorkflow.READY, PartKind.FUNCTION, WorkflowPart.of("a.Broken")));
    IssueRecord story = site.story("A story");
    TransitionValidationResult valid = validateMove(story, SiteWithWorkflow.READY, Map.of());

    assertThrows(
        IllegalStateException.class, () -> site.issues().transition(site.user("pat"), valid));

    assertUntouched(story);
    assertNull(site.stored(story).value(points()));
  }

  @Test
  void letsAFunctionChangeTheIssueThatIsStored() {
    site.offer(
        PartKind.FUNCTION,
        "a.Renaming",
        (FunctionProvider)
            (vars, args, set) -> ((MutableIssue) vars.get("issue")).setSummary("Renamed"));
    site.edit(
        workflow ->
            workflow.add(SiteWithWorkflow.READY, PartKind.FUNCTION, WorkflowPart.of("a.Renaming")));
    IssueRecord story = site.story("A story");

    move(story, SiteWithWorkflow.READY, Map.of());

    assertEquals("Renamed", site.stored(story).summary());
  }

  @Test
  void saysWhyWhenThePartsAppIsDisabled() {
    refuseWith("a.Away", (vars, args, set) -> {}, SiteWithWorkflow.READY);
    site.workflows().offeredParts().remove("test.app:a.Away");
    IssueRecord story = site.story("A story");

    IssueResult refused = move(story, SiteWithWorkflow.READY, Map.of());

    assertEquals(
        List.of(
            "The workflow uses a.Away of the module test.app:a.Away, whose app is disabled."
                + " Enable the app, or take this part out of the workflow."),
        List.copyOf(refused.getErrorCollection().getErrorMessages()));
    assertUntouched(story);
  }

  @Test
  void leavesOutValidatorsWhenAsked() {
    refuseWith(
        "a.No",
        (vars, args, set) -> {
          throw new InvalidInputException("no");
        },
        SiteWithWorkflow.READY);
    IssueRecord story = site.story("A story");
    TransitionOptions options = new TransitionOptions.Builder().skipValidators().build();

    TransitionValidationResult valid =
        site.issues()
            .validateTransition(
                site.user("pat"), story.id(), SiteWithWorkflow.READY, inputs(Map.of()), options);

    assertTrue(site.issues().transition(site.user("pat"), valid).isValid());
  }

  @Test
  void deletesAnIssueForThoseWhoMay() {
    IssueRecord story = site.story("A story");
    site.site().people().join("jira-administrators", "pat");

    var valid = site.issues().validateDelete(site.user("pat"), story.id());
    site.issues().delete(site.user("pat"), valid);

    assertTrue(site.site().issues().byId(story.id()).isEmpty());
  }

  @Test
  void refusesACallFromAThreadWithoutContext() {
    ThreadContext.leave();
    assertThrows(IllegalStateException.class, () -> site.issues().newIssueInputParameters());
  }

  private void refuseWith(String className, Validator validator, int transition) {
    site.offer(PartKind.VALIDATOR, className, validator);
    site.edit(workflow -> workflow.add(transition, PartKind.VALIDATOR, WorkflowPart.of(className)));
  }

  private void assertUntouched(IssueRecord story) {
    assertEquals(story, site.stored(story));
    assertEquals(List.of(), site.site().history().of(story.id()));
    assertEquals(List.of(), site.site().comments().of(story.id()));
    assertEquals(List.of(), site.events());
  }

  private long points() {
    return site.site().fields().named("Story Points").get(0).id();
  }

  private static long id(Map<?, ?> vars) {
    return ((MutableIssue) vars.get("issue")).getId();
  }

  private IssueResult create(String who, Map<String, String> fields) {
    return site.issues().create(site.user(who), validateCreate(who, fields));
  }

  private CreateValidationResult validateCreate(String who, Map<String, String> fields) {
    IssueInputParameters inputs = inputs(fields);
    inputs.setProjectId(site.project().id());
    inputs.setIssueTypeId(site.storyType());
    return site.issues().validateCreate(site.user(who), inputs);
  }

  private IssueResult move(IssueRecord issue, int transition, Map<String, String> fields) {
    TransitionValidationResult valid = validateMove(issue, transition, fields);
    assertTrue(valid.isValid(), valid.getErrorCollection().toString());
    return site.issues().transition(site.user("pat"), valid);
  }

  private TransitionValidationResult validateMove(
      IssueRecord issue, int transition, Map<String, String> fields) {
    return site.issues()
        .validateTransition(site.user("pat"), issue.id(), transition, inputs(fields));
  }

  private IssueInputParameters inputs(Map<String, String> fields) {
    IssueInputs inputs = new IssueInputs();
    fields.forEach(inputs::set);
    return inputs;
  }
}
