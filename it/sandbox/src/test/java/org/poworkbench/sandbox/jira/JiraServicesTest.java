package org.poworkbench.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.FieldContext;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.SampleSite;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;

class JiraServicesTest {
  private static final String BUILT_IN = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final Texts TEXTS =
      (locale, key) ->
          key.equals("hello")
              ? Optional.of(locale.getLanguage().equals("de") ? "Hallo {0}" : "Hello, it''s {0}")
              : Optional.empty();

  @TempDir private Path home;
  private final HostServices services = new HostServices();
  private SampleSite sample;
  private IssueRecord stored;
  private ApplicationUser pat;

  @BeforeEach
  void open() {
    sample = SampleSite.inMemory();
    JiraServices.offer(services, sample.site, TEXTS, SandboxOptions.at(home));
    stored = sample.create("A story");
    enter("pat");
    pat = get(UserManager.class).getUserByKey("pat");
  }

  @AfterEach
  void close() {
    ThreadContext.leave();
    sample.close();
  }

  @Test
  void refusesACallFromAThreadWithoutContextAndNamesIt() {
    ThreadContext.leave();
    IllegalStateException refusal =
        assertThrows(
            IllegalStateException.class, () -> get(IssueManager.class).getIssueObject(stored.id()));
    assertTrue(refusal.getMessage().startsWith("IssueManager.getIssueObject"));
    assertTrue(refusal.getMessage().contains("JiraThreadLocalUtil.preCall()"));
    get(JiraThreadLocalUtil.class).preCall();
    assertEquals("A story", issue().getSummary());
    assertFalse(get(JiraAuthenticationContext.class).isLoggedInUser());
    get(JiraThreadLocalUtil.class).postCall(Logger.getLogger(JiraServicesTest.class));
    assertThrows(
        IllegalStateException.class, () -> get(JiraAuthenticationContext.class).getLoggedInUser());
  }

  @Test
  void componentAccessorFindsWhatIsOffered() throws Exception {
    try (AutoCloseable running = ComponentAccessor.lookIn(services::find)) {
      assertSame(get(IssueManager.class), ComponentAccessor.getIssueManager());
      assertNull(ComponentAccessor.getOSGiComponentInstanceOfType(Runnable.class));
      assertThrows(
          IllegalStateException.class, () -> ComponentAccessor.getComponent(Runnable.class));
    }
  }

  @Test
  void componentAccessorGoesBackToTheSiteThatStillRuns() throws Exception {
    try (AutoCloseable running = ComponentAccessor.lookIn(services::find)) {
      ComponentAccessor.lookIn(type -> Optional.empty()).close();
      assertSame(get(IssueManager.class), ComponentAccessor.getIssueManager());
    }
  }

  @Test
  void showsAnIssueWithItsSurroundings() {
    MutableIssue issue = issue();
    assertEquals("ABC-1", issue.getKey());
    assertEquals("ABC", issue.getProjectObject().getKey());
    assertEquals("Story", issue.getIssueType().getName());
    assertEquals("new", issue.getStatus().getStatusCategory().getKey());
    assertEquals(pat, issue.getReporter());
    assertNull(issue.getAssignee());
    assertNull(issue.getDescription());
    assertNull(issue.getPriority());
    assertTrue(issue.isEditable() && issue.isCreated() && !issue.isSubTask());
    assertEquals(issue, get(IssueManager.class).getIssueObject("abc-1"));
    assertNull(get(IssueManager.class).getIssueObject("ABC-2"));
    assertNull(get(IssueManager.class).getIssueByCurrentKey("abc-1"));
  }

  @Test
  void anUpdateWritesWhatWasSetAndLeavesWhatOthersChangedMeanwhile() {
    MutableIssue mine = issue();
    mine.setSummary("Mine");
    sample
        .site
        .writing()
        .update(stored.id(), draft -> draft.description("Theirs"), Change.by("dev"));
    assertEquals(Set.of("summary"), mine.getModifiedFields().keySet());
    get(IssueManager.class).updateIssue(pat, mine, UpdateIssueRequest.builder().build());
    assertEquals("Mine", issue().getSummary());
    assertEquals("Theirs", issue().getDescription());
    var changes = get(ChangeHistoryManager.class).getChangeHistories(issue());
    assertEquals(List.of("dev", "pat"), changes.stream().map(c -> c.getAuthorKey()).toList());
    assertEquals("Mine", changes.get(1).getChangeItemBeans().get(0).getToString());
  }

  @Test
  void createsAndDeletesIssues() throws Exception {
    JiraObjects objects = new JiraObjects(sample.site);
    MutableIssue asked = objects.newIssue(sample.aStory("New").reporter(null));
    Issue created = get(IssueManager.class).createIssueObject(pat, asked);
    assertEquals("ABC-2", created.getKey());
    assertEquals(pat, created.getReporter());
    get(IssueManager.class).deleteIssue(pat, created, EventDispatchOption.DO_NOT_DISPATCH, false);
    assertEquals(
        List.of(stored.id()),
        List.copyOf(get(IssueManager.class).getIssueIdsForProject(sample.project.id())));
  }

  @Test
  void createsAFieldAndWritesItsValueWithoutHistory() throws Exception {
    CustomFieldManager fields = get(CustomFieldManager.class);
    CustomField score =
        fields.createCustomField(
            "Story score",
            "How good",
            fields.getCustomFieldType(BUILT_IN + "float"),
            fields.getCustomFieldSearcher(BUILT_IN + "exactnumber"),
            List.of(GlobalIssueContext.getInstance()),
            Collections.<IssueType>singletonList(null));
    assertEquals(score, fields.getCustomFieldObject(score.getId()));
    assertEquals(List.of(score), fields.getCustomFieldObjects(issue()));
    assertTrue(score.isGlobal());
    assertNull(score.getValue(issue()));

    DefaultIssueChangeHolder holder = new DefaultIssueChangeHolder();
    score.updateValue(null, issue(), new ModifiedValue<>(null, 83.0), holder);
    assertEquals(83.0, score.getValue(issue()));
    assertEquals(83.0, issue().getCustomFieldValue(score));
    assertEquals(1, holder.getChangeItems().size());
    assertEquals(List.of(), get(ChangeHistoryManager.class).getChangeHistories(issue()));
    assertEquals(stored.updated(), issue().getUpdated().toInstant());

    score.updateValue(null, issue(), new ModifiedValue<>(83.0, 83.0), holder);
    assertEquals(1, holder.getChangeItems().size(), "the same value is not written");
    assertThrows(
        ClassCastException.class,
        () -> score.updateValue(null, issue(), new ModifiedValue<>(83.0, 84), holder));
    score.updateValue(null, issue(), new ModifiedValue<>(83.0, null), holder);
    assertNull(score.getValue(issue()));
  }

  @Test
  void readsFieldsOfJiraSoftwareByReflection() throws Exception {
    sample
        .site
        .sprints()
        .put(new Sprint(7, 1L, "Sprint 7", null, SprintState.ACTIVE, null, null, null));
    FieldRecord sprint = sample.site.fields().orAdd("Sprint", FieldType.SPRINTS);
    FieldRecord epicLink = sample.site.fields().orAdd("Epic Link", FieldType.EPIC);
    IssueRecord epic = sample.create("The epic");
    sample
        .site
        .writing()
        .update(
            stored.id(),
            draft -> draft.value(sprint.id(), List.of(7L)).value(epicLink.id(), epic.id()),
            Change.silent());

    Object value = issue().getCustomFieldValue(field(sprint));
    Object first = ((Collection<?>) value).iterator().next();
    assertEquals(7L, first.getClass().getMethod("getId").invoke(first));
    assertEquals("Sprint 7", first.getClass().getMethod("getName").invoke(first));
    assertEquals("ACTIVE", first.getClass().getMethod("getState").invoke(first).toString());
    assertTrue(first.toString().contains("state=ACTIVE,name=Sprint 7,"), first.toString());
    assertEquals(epic.key(), ((Issue) issue().getCustomFieldValue(field(epicLink))).getKey());
  }

  @Test
  void withoutJiraSoftwareItsFieldsAreNotThere() {
    FieldRecord sprint = sample.site.fields().orAdd("Sprint", FieldType.SPRINTS);
    HostServices plain = new HostServices();
    JiraServices.offer(plain, sample.site, TEXTS, SandboxOptions.at(home).withSoftware(false));
    CustomFieldManager fields = plain.get(CustomFieldManager.class);
    assertNull(fields.getCustomFieldObject(sprint.id()));
    assertNull(fields.getCustomFieldType("com.pyxis.greenhopper.jira:gh-sprint"));
    assertEquals(List.of(), fields.getCustomFieldObjects());
  }

  @Test
  void aFieldAppliesWhereItsContextSays() {
    FieldRecord here =
        sample
            .site
            .fields()
            .add(
                "Here",
                null,
                FieldType.TEXT,
                List.of(new FieldContext(sample.project.id(), sample.story.id())));
    sample.site.fields().add("There", null, FieldType.TEXT, List.of(new FieldContext(1L, null)));
    assertEquals(
        List.of(field(here)), get(CustomFieldManager.class).getCustomFieldObjects(issue()));
    assertTrue(field(here).isInScope(issue().getProjectObject(), List.of(sample.story.id())));
    assertFalse(field(here).isInScope(issue().getProjectObject(), List.of(sample.epic.id())));
  }

  @Test
  void setsLabelsOfIssueAndFieldLoudlyAndQuietly() {
    FieldRecord gaps = sample.site.fields().orAdd("Story gaps", FieldType.LABELS);
    LabelManager labels = get(LabelManager.class);
    labels.setLabels(pat, stored.id(), gaps.id(), Set.of("no-voice"), false, false);
    assertEquals(List.of(), get(ChangeHistoryManager.class).getChangeHistories(issue()));
    labels.setLabels(pat, stored.id(), Set.of("a"), false, true);
    labels.addLabel(pat, stored.id(), "b", false);
    assertEquals(List.of("a", "b"), issue().getLabels().stream().map(l -> l.getLabel()).toList());
    assertEquals(2, get(ChangeHistoryManager.class).getChangeHistories(issue()).size());
    assertEquals("no-voice", labels.getLabels(stored.id(), gaps.id()).iterator().next().getLabel());
    assertThrows(
        IllegalArgumentException.class,
        () -> labels.setLabels(pat, stored.id(), Set.of("two words"), false, false));
  }

  @Test
  void answersPermissionQuestionsForInsiderOutsiderAndNobody() {
    PermissionManager permissions = get(PermissionManager.class);
    UserManager users = get(UserManager.class);
    assertTrue(
        permissions.hasPermission(
            ProjectPermissions.BROWSE_PROJECTS, issue(), users.getUserByName("dev")));
    assertFalse(
        permissions.hasPermission(
            ProjectPermissions.BROWSE_PROJECTS, issue(), users.getUserByName("outsider")));
    assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(), null));
  }

  @Test
  void showsProjectsRolesAndGroups() {
    var project = get(ProjectManager.class).getProjectByCurrentKey("ABC");
    assertEquals("Project ABC", project.getName());
    assertEquals(pat, project.getProjectLead());
    ProjectRoleManager roles = get(ProjectRoleManager.class);
    var developers = roles.getProjectRole("developers");
    assertEquals(
        List.of("dev"),
        roles.getProjectRoleActors(developers, project).getApplicationUsers().stream()
            .map(ApplicationUser::getKey)
            .toList());
    assertTrue(get(GroupManager.class).isUserInGroup(pat, "jira-software-users"));
    sample.site.writing().archiveProject(project.getId(), "pat");
    assertEquals(List.of(), get(ProjectManager.class).getProjectObjects());
  }

  @Test
  void hidesCommentsWithALevelFromOthers() {
    CommentManager comments = get(CommentManager.class);
    comments.create(issue(), pat, "For all", false);
    comments.create(issue(), pat, "For some", "jira-software-users", null, false);
    comments.create(issue(), pat, "For developers", null, sample.developers.id(), false);
    UserManager users = get(UserManager.class);
    assertEquals(3, comments.getCommentsForUser(issue(), users.getUserByKey("dev")).size());
    assertEquals(2, comments.getCommentsForUser(issue(), pat).size());
    assertEquals(1, comments.getCommentsForUser(issue(), users.getUserByKey("outsider")).size());
    assertEquals(1, comments.getCommentsForUser(issue(), null).size());
  }

  @Test
  void speaksTheLanguageOfTheThread() {
    JiraAuthenticationContext context = get(JiraAuthenticationContext.class);
    assertEquals("Hello, it's me", context.getI18nHelper().getText("hello", "me"));
    assertEquals("no.such.key", context.getI18nHelper().getText("no.such.key"));
    ThreadContext.enter(null, Locale.GERMAN);
    assertEquals("Hallo wir", context.getI18nHelper().getText("hello", new Object[] {"wir"}));
    context.setLoggedInUser(pat);
    assertEquals(pat, context.getLoggedInUser());
    assertEquals(Locale.GERMAN, context.getLocale());
  }

  private MutableIssue issue() {
    return get(IssueManager.class).getIssueObject(stored.id());
  }

  private CustomField field(FieldRecord field) {
    return get(CustomFieldManager.class).getCustomFieldObject(field.id());
  }

  private <T> T get(Class<T> type) {
    return services.get(type);
  }

  private void enter(String key) {
    ThreadContext.enter(sample.site.people().byKey(key).orElseThrow(), Locale.ENGLISH);
  }
}
