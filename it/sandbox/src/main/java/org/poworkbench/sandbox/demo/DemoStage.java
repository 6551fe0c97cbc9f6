package org.poworkbench.sandbox.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.Component;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.Grant;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.WorkflowRecord;
import org.poworkbench.sandbox.data.WorkflowScheme;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.workflow.DeliveryWorkflow;
import org.poworkbench.sandbox.workflow.WorkflowStatus;

/** A project of the demo without its issues: rights, levels, workflow, sprints, versions, components. */
final class DemoStage {
  private static final String PROJECT_TYPE = "software";
  private static final String READY = "Ready";

  private final Site site;
  private final DemoScript.DemoTrain train;
  private final DemoScript.DemoProject told;
  private final DemoHolders holders;
  private final Instant today;
  private final Map<String, Long> sprints = new HashMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, Long> components = new HashMap<>();
  private final Map<String, Long> levels = new HashMap<>();
  private ProjectRecord project;

  DemoStage(Site site, DemoScript.DemoTrain train, DemoScript.DemoProject told, Clock clock) {
    this.site = site;
    this.train = train;
    this.told = told;
    this.holders = new DemoHolders(site);
    this.today = clock.instant().truncatedTo(ChronoUnit.HOURS);
  }

  void set() {
    addProject();
    told.roles().forEach(this::addToRole);
    if (!site.fields().ofType(FieldType.SPRINTS).isEmpty()) {
      told.sprints().forEach(this::addSprint);
    }
    told.versions().forEach(this::addVersion);
    told.components().forEach(this::addComponent);
  }

  ProjectRecord project() {
    return project;
  }

  DemoScript.DemoProject told() {
    return told;
  }

  Map<String, Long> sprints() {
    return sprints;
  }

  Map<String, Long> versions() {
    return versions;
  }

  Map<String, Long> components() {
    return components;
  }

  Map<String, Long> levels() {
    return levels;
  }

  /** The time so many days before now. */
  Instant daysAgo(int days) {
    return today.minus(Duration.ofDays(days));
  }

  private void addProject() {
    project =
        site.projects()
            .add(
                new ProjectRecord(
                    0,
                    told.key(),
                    told.key(),
                    told.name(),
                    told.description(),
                    told.lead(),
                    PROJECT_TYPE,
                    permissions(),
                    security(),
                    workflow(),
                    issueTypes(),
                    null));
  }

  private long permissions() {
    List<Grant> grants = new ArrayList<>(SiteBasics.grants(holders.everyRole()));
    told.permissions()
        .forEach(
            (permission, texts) -> {
              grants.removeIf(grant -> grant.permission().equals(permission));
              holders.read(texts).forEach(holder -> grants.add(new Grant(permission, holder)));
            });
    return site.schemes().addPermissionScheme(told.name(), grants).id();
  }

  private long security() {
    long scheme = site.schemes().addSecurityScheme(told.name()).id();
    told.levels()
        .forEach(
            (name, texts) ->
                levels.put(
                    name, site.schemes().addSecurityLevel(scheme, name, holders.read(texts)).id()));
    return scheme;
  }

  private long workflow() {
    String name = told.name() + " workflow";
    List<WorkflowStatus> statuses =
        train.statuses().stream()
            .flatMap(status -> site.constants().statusNamed(status.name()).stream())
            .map(status -> new WorkflowStatus(status.id(), status.name()))
            .toList();
    WorkflowStatus ready =
        statuses.stream().filter(status -> status.name().equals(READY)).findFirst().orElseThrow();
    String done = site.constants().resolutionNamed("Done").orElseThrow().id();
    site.workflows()
        .put(
            new WorkflowRecord(
                name,
                "From any status to any other; 'Ready' asks for what a story needs.",
                DeliveryWorkflow.xml(statuses, ready, readyScreen(), done)));
    return site.workflows().addScheme(name, Map.of(WorkflowScheme.ANY_TYPE, name)).id();
  }

  private long readyScreen() {
    return site.screens().byName(READY).orElseGet(this::addReadyScreen).id();
  }

  private ScreenRecord addReadyScreen() {
    List<ScreenField> fields =
        DeliveryWorkflow.READY_FIELDS.stream()
            .map(field -> new ScreenField(field, field.equals("summary")))
            .toList();
    return site.screens().add(READY, fields);
  }

  private List<String> issueTypes() {
    return told.issues().stream()
        .map(DemoScript.DemoIssue::type)
        .distinct()
        .map(name -> site.constants().issueTypeNamed(name).orElseThrow().id())
        .toList();
  }

  private void addToRole(String role, List<String> people) {
    long id = site.roles().byName(role).orElseThrow().id();
    people.forEach(person -> site.roles().addUser(id, project.id(), person));
  }

  private void addSprint(DemoScript.DemoSprint sprint) {
    SprintState state = SprintState.ofKey(sprint.state());
    Instant end = day(sprint.end());
    sprints.put(
        sprint.name(),
        site.sprints()
            .put(
                new Sprint(
                    0,
                    site.boards().ofProject(project).id(),
                    sprint.name(),
                    sprint.goal(),
                    state,
                    day(sprint.start()),
                    end,
                    state == SprintState.CLOSED ? end : null))
            .id());
  }

  private Instant day(Integer fromNow) {
    return fromNow == null ? null : daysAgo(-fromNow);
  }

  private void addVersion(DemoScript.DemoVersion version) {
    versions.put(
        version.name(),
        site.projects()
            .addVersion(
                new ProjectVersion(
                    0, project.id(), version.name(), "", 0, version.released(), false, null, null))
            .id());
  }

  private void addComponent(String name) {
    components.put(
        name, site.projects().addComponent(new Component(0, project.id(), name, "", null)).id());
  }
}
