package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.Database;
import org.poworkbench.sandbox.data.EventOrder;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.HolderKind;
import org.poworkbench.sandbox.data.IssueChange;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueEvents;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.StatusKind;
import org.poworkbench.sandbox.data.WorkflowRecord;
import org.poworkbench.sandbox.data.WorkflowScheme;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.jira.ThreadContext;

/** A site in memory: project CHK, pat works there, outsider does not, and a workflow To Do, Ready. */
public final class SiteWithWorkflow implements AutoCloseable {

  public static final int READY = 21;
  public static final int READY_WITH_SCREEN = 31;
  public static final String WORKFLOW = "Checked";

  private final Site site =
      Site.on(Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
  private final JiraObjects objects = new JiraObjects(site);
  private final HostServices services = new HostServices();
  private final WorkflowServices workflows = WorkflowServices.offer(services, objects);
  private final List<IssueChange> events = new ArrayList<>();
  private final WorkflowStatus toDo = status("To Do", StatusKind.TO_DO);
  private final WorkflowStatus ready = status("Ready", StatusKind.IN_PROGRESS);
  private final ProjectRecord project;

  public SiteWithWorkflow() {
    new SiteBasics(site).ensure(true);
    Person pat = site.people().add(Person.named("pat", "Pat"), "pat");
    site.people().add(Person.named("outsider", "Out Sider"), "outsider");
    site.people().addGroup("team");
    site.people().join("team", pat.key());
    project = project(workflowScheme());
    site.writing().useEvents(new Recording(), EventOrder.AFTER_INDEX);
    ThreadContext.enter(pat, Locale.ENGLISH);
  }

  private WorkflowStatus status(String name, StatusKind kind) {
    return new WorkflowStatus(site.constants().addStatus(name, "", kind).id(), name);
  }

  private long workflowScheme() {
    ScreenRecord screen =
        site.screens()
            .add(
                "Ready",
                List.of(new ScreenField("summary", true), new ScreenField("description", false)));
    WorkflowBuilder builder = WorkflowBuilder.over(List.of(toDo, ready));
    builder.transition(toDo, READY, "Ready", ready);
    builder.transition(toDo, READY_WITH_SCREEN, "Ready with screen", ready).screen(screen.id());
    builder.anywhere(11, "To Do", toDo);
    site.workflows().put(new WorkflowRecord(WORKFLOW, "", builder.xml()));
    return site.workflows().addScheme(WORKFLOW, Map.of(WorkflowScheme.ANY_TYPE, WORKFLOW)).id();
  }

  private ProjectRecord project(long scheme) {
    long permissions =
        site.schemes()
            .addPermissionScheme(
                "Team", SiteBasics.grants(List.of(new Holder(HolderKind.GROUP, "team"))))
            .id();
    List<String> types = site.constants().issueTypes().stream().map(type -> type.id()).toList();
    return site.projects()
        .add(
            new ProjectRecord(
                0,
                "CHK",
                "CHK",
                "Checks",
                "",
                "pat",
                "software",
                permissions,
                null,
                scheme,
                types,
                null));
  }

  public Site site() {
    return site;
  }

  public ProjectRecord project() {
    return project;
  }

  public WorkflowServices workflows() {
    return workflows;
  }

  public IssueService issues() {
    return services.get(IssueService.class);
  }

  public ApplicationUser user(String key) {
    return objects.user(key);
  }

  String toDo() {
    return toDo.id();
  }

  String ready() {
    return ready.id();
  }

  /** What was told of issues, in order. */
  List<IssueChange> events() {
    return events;
  }

  public String storyType() {
    return site.constants().issueTypeNamed("Story").orElseThrow().id();
  }

  public IssueRecord story(String summary) {
    IssueRecord story =
        site.writing()
            .create(
                new IssueDraft(project.id(), storyType())
                    .summary(summary)
                    .statusId(toDo.id())
                    .reporter("pat"),
                Change.silent());
    return story;
  }

  IssueRecord stored(IssueRecord issue) {
    return site.issues().byId(issue.id()).orElseThrow();
  }

  /** Changes the stored workflow. */
  void edit(Consumer<WorkflowDocument> edit) {
    WorkflowDocument document = workflows.editing().workflow(WORKFLOW).orElseThrow();
    edit.accept(document);
    site.workflows().put(new WorkflowRecord(WORKFLOW, "", document.xml()));
  }

  /** Offers a part as an enabled app does. */
  void offer(PartKind kind, String className, Object instance) {
    workflows
        .offeredParts()
        .add(
            new OfferedPart(
                kind,
                "test.app:" + className,
                new Named(className),
                className,
                () -> instance,
                new LettersFactory(),
                (resource, model) -> resource + " " + model.get("letters")));
  }

  @Override
  public void close() {
    ThreadContext.leave();
    site.close();
  }

  private final class Recording implements IssueEvents {
    @Override
    public void beforeCommit(IssueChange change) {}

    @Override
    public void afterCommit(IssueChange change) {
      events.add(change);
    }
  }

  private record Named(String name) implements OfferedPart.Labels {
    @Override
    public String description() {
      return "";
    }
  }

  /** A parameter screen with one field, letters. */
  private static final class LettersFactory extends AbstractWorkflowPluginFactory {
    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
      velocityParams.put("letters", "VT");
    }

    @Override
    protected void getVelocityParamsForEdit(
        Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
      velocityParams.put("letters", ((ValidatorDescriptor) descriptor).getArgs().get("letters"));
    }

    @Override
    protected void getVelocityParamsForView(
        Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
      getVelocityParamsForEdit(velocityParams, descriptor);
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
      return Map.of("letters", String.join("", (String[]) formParams.get("letters")));
    }
  }
}
