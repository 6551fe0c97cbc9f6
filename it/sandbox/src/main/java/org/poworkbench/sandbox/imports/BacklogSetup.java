package org.poworkbench.sandbox.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.Component;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.data.StatusKind;

/** Adds to the site what the surveyed files need and it lacks; what it has stays as it is. */
final class BacklogSetup {
  private static final String SCHEME = "Imported backlogs";
  private static final String SOFTWARE_PROJECT = "software";
  private static final List<String> PRIORITIES =
      List.of(
          "blocker",
          "critical",
          "highest",
          "major",
          "high",
          "medium",
          "minor",
          "low",
          "lowest",
          "trivial",
          "none");

  private final Site site;
  private final SiteBasics basics;
  private final boolean software;

  BacklogSetup(Site site, boolean software) {
    this.site = site;
    this.basics = new SiteBasics(site);
    this.software = software;
  }

  void prepare(BacklogSurvey survey) {
    basics.ensure(software);
    site.database()
        .doInTransaction(
            () -> {
              people(survey.people);
              constants(survey);
              linkTypes(survey);
              if (software) {
                sprints(survey);
              }
              survey.projects.forEach(this::project);
            });
  }

  private void people(Set<String> names) {
    Set<String> known = site.people().all().stream().map(Person::key).collect(Collectors.toSet());
    for (String name : names) {
      Person person = Person.named(name, name);
      if (known.add(person.key())) {
        site.people().add(person, null);
      }
    }
  }

  private void constants(BacklogSurvey survey) {
    survey.types.forEach(
        (name, subtask) -> {
          if (site.constants().issueTypeNamed(name).isEmpty()) {
            site.constants().addIssueType(name, "", subtask);
          }
        });
    survey.statusCategories.forEach(
        (name, category) -> {
          if (site.constants().statusNamed(name).isEmpty()) {
            site.constants().addStatus(name, "", StatusKind.ofKey(category));
          }
        });
    survey.priorities.stream()
        .sorted(Comparator.comparingInt(BacklogSetup::urgency))
        .filter(name -> site.constants().priorityNamed(name).isEmpty())
        .forEach(name -> site.constants().addPriority(name, "", "#707070"));
    survey.resolutions.stream()
        .filter(name -> site.constants().resolutionNamed(name).isEmpty())
        .forEach(name -> site.constants().addResolution(name, ""));
  }

  private static int urgency(String priority) {
    int place = PRIORITIES.indexOf(priority.toLowerCase(Locale.ROOT));
    return place < 0 ? PRIORITIES.size() : place;
  }

  private void linkTypes(BacklogSurvey survey) {
    survey.linkTypes.forEach(
        (name, verbs) -> {
          if (site.links().typeNamed(name).isEmpty()) {
            String inward = verbs.inward == null ? verbs.outward : verbs.inward;
            String outward = verbs.outward == null ? verbs.inward : verbs.outward;
            site.links().addType(name, inward, outward);
          }
        });
  }

  private void sprints(BacklogSurvey survey) {
    Set<Long> known = site.sprints().all().stream().map(Sprint::id).collect(Collectors.toSet());
    Set<String> names = site.sprints().all().stream().map(Sprint::name).collect(Collectors.toSet());
    survey.sprints.values().stream()
        .filter(
            sprint ->
                sprint.id() == 0 ? !names.contains(sprint.name()) : !known.contains(sprint.id()))
        .map(BacklogSetup::sprint)
        .forEach(site.sprints()::put);
  }

  private static Sprint sprint(BacklogIssue.BacklogSprint sprint) {
    return new Sprint(
        sprint.id(),
        null,
        sprint.name(),
        sprint.goal(),
        SprintState.ofKey(sprint.state()),
        BacklogLine.time(sprint.startDate()),
        BacklogLine.time(sprint.endDate()),
        BacklogLine.time(sprint.completeDate()));
  }

  private void project(String key, BacklogSurvey.ProjectUse use) {
    ProjectRecord project = site.projects().byKey(key).orElseGet(() -> addProject(key, use));
    issueTypes(project, use);
    components(project, use);
    versions(project, use);
  }

  private ProjectRecord addProject(String key, BacklogSurvey.ProjectUse use) {
    long permissions =
        basics.permissionScheme(SCHEME, List.of(Holder.group(SiteBasics.USERS))).id();
    long workflow = basics.workflowScheme(key + " workflow", new ArrayList<>(use.statuses));
    return site.projects()
        .add(
            new ProjectRecord(
                0,
                key,
                key,
                key,
                "",
                SiteBasics.ADMIN,
                SOFTWARE_PROJECT,
                permissions,
                null,
                workflow,
                List.of(),
                null));
  }

  private void issueTypes(ProjectRecord project, BacklogSurvey.ProjectUse use) {
    Set<String> ids = new LinkedHashSet<>(project.issueTypeIds());
    boolean more = false;
    for (String name : use.types) {
      more |= ids.add(site.constants().issueTypeNamed(name).orElseThrow().id());
    }
    if (more) {
      site.projects().setIssueTypes(project.id(), new ArrayList<>(ids));
    }
  }

  private void components(ProjectRecord project, BacklogSurvey.ProjectUse use) {
    Set<String> known =
        site.projects().components(project.id()).stream()
            .map(Component::name)
            .collect(Collectors.toSet());
    use.components.stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name -> site.projects().addComponent(new Component(0, project.id(), name, "", null)));
  }

  private void versions(ProjectRecord project, BacklogSurvey.ProjectUse use) {
    Set<String> known =
        site.projects().versions(project.id()).stream()
            .map(ProjectVersion::name)
            .collect(Collectors.toSet());
    use.versions.stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                site.projects()
                    .addVersion(
                        new ProjectVersion(
                            0, project.id(), name, "", 0, false, false, null, null)));
  }
}
