package org.poworkbench.sandbox.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.poworkbench.sandbox.data.Component;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Site;

/** Turns lines into drafts of issues; the site must know every name in them. */
final class IssueDrafts {
  private final Site site;
  private final boolean software;
  private final long pointsField;
  private final Map<String, Named> projects = new HashMap<>();

  IssueDrafts(Site site, boolean software) {
    this.site = site;
    this.software = software;
    this.pointsField = site.fields().orAdd(SiteBasics.STORY_POINTS, FieldType.NUMBER).id();
  }

  IssueDraft of(BacklogIssue issue) {
    Named project = projects.computeIfAbsent(issue.project(), this::named);
    IssueDraft draft =
        new IssueDraft(project.id, site.constants().issueTypeNamed(issue.type()).orElseThrow().id())
            .number(issue.number())
            .key(issue.key())
            .statusId(site.constants().statusNamed(issue.status()).orElseThrow().id())
            .summary(issue.summary() == null ? "" : storable(issue.summary()))
            .description(storable(issue.description()))
            .reporter(person(issue.reporter()))
            .creator(person(issue.reporter()))
            .assignee(person(issue.assignee()))
            .created(BacklogLine.time(issue.created()))
            .updated(BacklogLine.time(issue.updated()))
            .resolved(BacklogLine.time(issue.resolved()))
            .labels(issue.labels())
            .componentIds(ids(issue.components(), project.components))
            .fixVersionIds(ids(issue.fixVersions(), project.versions))
            .affectedVersionIds(ids(issue.affectsVersions(), project.versions))
            .value(pointsField, issue.storyPoints());
    if (BacklogIssue.isGiven(issue.priority())) {
      draft.priorityId(site.constants().priorityNamed(issue.priority()).orElseThrow().id());
    }
    if (BacklogIssue.isGiven(issue.resolution())) {
      draft.resolutionId(site.constants().resolutionNamed(issue.resolution()).orElseThrow().id());
    }
    return software ? withSprints(draft, issue) : draft;
  }

  private IssueDraft withSprints(IssueDraft draft, BacklogIssue issue) {
    List<Long> sprints = issue.sprints().stream().map(this::idOf).distinct().toList();
    site.fields().ofType(FieldType.SPRINTS).stream()
        .findFirst()
        .ifPresent(field -> draft.value(field.id(), sprints));
    return draft;
  }

  private long idOf(BacklogIssue.BacklogSprint sprint) {
    return sprint.id() != 0
        ? sprint.id()
        : site.sprints().all().stream()
            .filter(known -> known.name().equals(sprint.name()))
            .findFirst()
            .orElseThrow()
            .id();
  }

  /** PostgreSQL refuses the character NUL in texts. */
  private static String storable(String text) {
    return text == null ? null : text.replace("\0", "");
  }

  private static String person(String name) {
    return BacklogIssue.isGiven(name) ? name.toLowerCase(Locale.ROOT) : null;
  }

  private static List<Long> ids(Collection<String> names, Map<String, Long> known) {
    return names.stream().map(known::get).toList();
  }

  private Named named(String key) {
    ProjectRecord project = site.projects().byKey(key).orElseThrow();
    Named named = new Named(project.id(), new HashMap<>(), new HashMap<>());
    for (Component component : site.projects().components(project.id())) {
      named.components.put(component.name(), component.id());
    }
    for (ProjectVersion version : site.projects().versions(project.id())) {
      named.versions.put(version.name(), version.id());
    }
    return named;
  }

  private record Named(long id, Map<String, Long> components, Map<String, Long> versions) {}
}
