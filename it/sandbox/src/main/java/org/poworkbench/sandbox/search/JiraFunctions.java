package org.poworkbench.sandbox.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.IssueKind;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.SprintState;

/** The functions that come with Jira and Jira Software, as far as the sandbox has them. */
final class JiraFunctions {
  private final Site site;
  private final QueryDates dates;
  private final VisibleIssues visibleIssues;

  JiraFunctions(Site site, QueryDates dates, VisibleIssues visibleIssues) {
    this.site = site;
    this.dates = dates;
    this.visibleIssues = visibleIssues;
  }

  Collection<QueryFunction> all() {
    List<QueryFunction> all = new ArrayList<>();
    all.add(BuiltInFunction.single("currentUser", 0, 0, this::currentUser));
    all.add(new MembersOfFunction(site.people()));
    all.add(BuiltInFunction.single("now", 0, 0, call -> Stream.of(time(call, dates.now()))));
    for (QueryDates.Unit unit : QueryDates.Unit.values()) {
      all.add(
          new DateFunction("startOf" + named(unit), increment -> dates.startOf(unit, increment)));
      all.add(new DateFunction("endOf" + named(unit), increment -> dates.endOf(unit, increment)));
    }
    for (SprintState state : SprintState.values()) {
      all.add(BuiltInFunction.list(named(state), 0, 0, call -> sprints(call, state)));
    }
    all.add(BuiltInFunction.list("standardIssueTypes", 0, 0, call -> issueTypes(call, false)));
    all.add(BuiltInFunction.list("subTaskIssueTypes", 0, 0, call -> issueTypes(call, true)));
    all.add(BuiltInFunction.list("releasedVersions", 0, 50, call -> versions(call, true)));
    all.add(BuiltInFunction.list("unreleasedVersions", 0, 50, call -> versions(call, false)));
    all.add(
        BuiltInFunction.single(
            "earliestUnreleasedVersion", 1, 1, call -> versions(call, false).limit(1)));
    all.add(new LinkedIssuesFunction(site));
    all.add(BuiltInFunction.list("projectsLeadByUser", 0, 1, this::projectsLedBy));
    return all;
  }

  private Stream<Literal> currentUser(FunctionCall call) {
    return Optional.ofNullable(call.viewer()).stream()
        .flatMap(key -> site.people().byKey(key).stream())
        .map(person -> Literal.ofText(person.name(), call.place()));
  }

  private Stream<Literal> sprints(FunctionCall call, SprintState state) {
    return site.sprints().all().stream()
        .filter(sprint -> sprint.state() == state)
        .map(sprint -> Literal.ofNumber(sprint.id(), call.place()));
  }

  private Stream<Literal> issueTypes(FunctionCall call, boolean subtask) {
    return site.constants().issueTypes().stream()
        .filter(type -> type.subtask() == subtask)
        .map(IssueKind::id)
        .map(id -> Literal.ofText(id, call.place()));
  }

  private Stream<Literal> versions(FunctionCall call, boolean released) {
    return projects(call)
        .flatMap(project -> site.projects().versions(project.id()).stream())
        .filter(version -> version.released() == released && !version.archived())
        .sorted(Comparator.comparingLong(ProjectVersion::sequence))
        .map(version -> Literal.ofNumber(version.id(), call.place()));
  }

  private Stream<ProjectRecord> projects(FunctionCall call) {
    return known(call)
        .filter(
            project ->
                call.arguments().isEmpty()
                    || call.arguments().stream().anyMatch(name -> isNamed(project, name)));
  }

  private Stream<Literal> projectsLedBy(FunctionCall call) {
    String lead =
        call.arguments().isEmpty()
            ? call.viewer()
            : site.people()
                .byName(call.arguments().get(0))
                .map(person -> person.key())
                .orElse(null);
    return known(call)
        .filter(project -> lead != null && lead.equals(project.leadKey()))
        .map(project -> Literal.ofNumber(project.id(), call.place()));
  }

  private Stream<ProjectRecord> known(FunctionCall call) {
    return call.securityOverridden()
        ? site.projects().all().stream()
        : visibleIssues.projects(call.viewer()).stream();
  }

  private static boolean isNamed(ProjectRecord project, String name) {
    return project.key().equalsIgnoreCase(name)
        || project.name().equalsIgnoreCase(name)
        || Long.toString(project.id()).equals(name);
  }

  private static Literal time(FunctionCall call, long millis) {
    return Literal.ofNumber(millis, call.place());
  }

  private static String named(QueryDates.Unit unit) {
    String name = unit.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String named(SprintState state) {
    return switch (state) {
      case ACTIVE -> "openSprints";
      case CLOSED -> "closedSprints";
      case FUTURE -> "futureSprints";
    };
  }
}
