package org.poworkbench.sandbox.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.Component;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Role;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.StatusKind;
import org.poworkbench.sandbox.data.WorkflowRecord;
import org.poworkbench.sandbox.data.WorkflowScheme;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.workflow.DeliveryWorkflow;
import org.poworkbench.sandbox.workflow.WorkflowStatus;

/** The demo without its issues: people, project, levels, sprints, versions, components. */
final class DemoStage {
  private static final String PROJECT_TYPE = "software";
  private static final String READY = "Ready";

  private final Site site;
  private final DemoScript script;
  private final Instant today;
  private final Map<String, Long> sprints = new HashMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, Long> components = new HashMap<>();
  private final Map<String, Long> levels = new HashMap<>();
  private ProjectRecord project;

  DemoStage(Site site, DemoScript script, Clock clock) {
    this.site = site;
    this.script = script;
    this.today = clock.instant().truncatedTo(ChronoUnit.HOURS);
  }

  void set() {
    script.people().forEach(this::addPerson);
    script.statuses().forEach(this::addStatus);
    script.issues().forEach(issue -> addType(issue.type()));
    addProject();
    script.people().forEach(this::addToRoles);
    script.sprints().forEach(this::addSprint);
    script.versions().forEach(this::addVersion);
    script.components().forEach(this::addComponent);
  }

  long projectId() {
    return project.id();
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

  private void addPerson(DemoScript.DemoPerson person) {
    if (site.people().byName(person.name()).isEmpty()) {
      site.people().add(Person.named(person.name(), person.displayName()), person.name());
    }
    person.groups().forEach(group -> site.people().join(group, person.name()));
  }

  private void addStatus(DemoScript.DemoStatus status) {
    if (site.constants().statusNamed(status.name()).isEmpty()) {
      site.constants().addStatus(status.name(), "", StatusKind.ofKey(status.category()));
    }
  }

  private void addType(String name) {
    if (site.constants().issueTypeNamed(name).isEmpty()) {
      site.constants().addIssueType(name, "", false);
    }
  }

  private void addProject() {
    DemoScript.DemoProject told = script.project();
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
    List<Holder> workers = site.roles().all().stream().map(Role::id).map(Holder::role).toList();
    return site.schemes()
        .addPermissionScheme(script.project().name(), SiteBasics.grants(workers))
        .id();
  }

  private long security() {
    DemoScript.DemoLevel level = script.securityLevel();
    long scheme = site.schemes().addSecurityScheme(script.project().name()).id();
    List<Holder> holders = level.people().stream().map(Holder::user).toList();
    levels.put(level.name(), site.schemes().addSecurityLevel(scheme, level.name(), holders).id());
    return scheme;
  }

  private long workflow() {
    String name = script.project().name() + " workflow";
    List<WorkflowStatus> statuses =
        script.statuses().stream()
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
                "From any status to any other; 'Ready…' asks for what a story needs.",
                DeliveryWorkflow.xml(statuses, ready, readyScreen(), done)));
    return site.workflows().addScheme(name, Map.of(WorkflowScheme.ANY_TYPE, name)).id();
  }

  private long readyScreen() {
    List<ScreenField> fields =
        DeliveryWorkflow.READY_FIELDS.stream()
            .map(field -> new ScreenField(field, field.equals("summary")))
            .toList();
    return site.screens().add("Ready", fields).id();
  }

  private List<String> issueTypes() {
    return script.issues().stream()
        .map(DemoScript.DemoIssue::type)
        .distinct()
        .map(name -> site.constants().issueTypeNamed(name).orElseThrow().id())
        .toList();
  }

  private void addToRoles(DemoScript.DemoPerson person) {
    for (String role : person.roles()) {
      site.roles()
          .addUser(site.roles().byName(role).orElseThrow().id(), project.id(), person.name());
    }
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
                    null,
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
