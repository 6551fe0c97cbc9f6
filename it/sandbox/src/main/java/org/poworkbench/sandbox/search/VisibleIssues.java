package org.poworkbench.sandbox.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.data.Visibility;

/**
 * The part of a query that holds back what its viewer may not browse: by project, by holders that
 * depend on the issue, by security level; and what is archived, for everybody.
 */
final class VisibleIssues {
  private final Site site;

  VisibleIssues(Site site) {
    this.site = site;
  }

  /** What anybody might find: issues that are not archived, of projects that are not. */
  Query notArchived() {
    List<BytesRef> archived =
        site.projects().all().stream()
            .filter(ProjectRecord::isArchived)
            .map(project -> new BytesRef(Long.toString(project.id())))
            .toList();
    return Queries.butNot(
        butArchived(Queries.all()), new TermInSetQuery(IndexNames.PROJECT, archived));
  }

  /** What this viewer may find; no key is anonymous. */
  Query to(String viewer) {
    Visibility visibility = visibility(viewer);
    List<BytesRef> whole = new ArrayList<>();
    List<Query> parts = new ArrayList<>();
    visibility
        .projects()
        .forEach(
            (projectId, project) -> {
              if (project.issues().everyIssue() && !hasLevels(projectId)) {
                whole.add(new BytesRef(Long.toString(projectId)));
              } else {
                parts.add(ofProject(projectId, project, visibility.viewer()));
              }
            });
    parts.add(new TermInSetQuery(IndexNames.PROJECT, whole));
    return butArchived(Queries.or(parts));
  }

  /** The projects in which the viewer may browse at least some issues. */
  Collection<ProjectRecord> projects(String viewer) {
    return visibility(viewer).projects().keySet().stream()
        .map(id -> site.projects().byId(id).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private Visibility visibility(String viewer) {
    return site.permissions().visibility(site.permissions().viewer(viewer));
  }

  private boolean hasLevels(long projectId) {
    return site.projects().byId(projectId).map(ProjectRecord::securitySchemeId).isPresent();
  }

  private static Query butArchived(Query query) {
    return Queries.butNot(query, Queries.term(IndexNames.ARCHIVED, "true"));
  }

  private static Query ofProject(long projectId, Visibility.VisibleProject project, Viewer viewer) {
    return Queries.and(
        List.of(
            Queries.term(IndexNames.PROJECT, Long.toString(projectId)),
            admitted(project.issues(), viewer),
            levels(project.securityLevels(), viewer)));
  }

  private static Query levels(Map<Long, Visibility.Admission> levels, Viewer viewer) {
    List<Query> open = new ArrayList<>();
    open.add(Queries.not(Queries.term(IndexNames.PRESENT, IndexNames.LEVEL)));
    levels.forEach(
        (levelId, admission) ->
            open.add(
                Queries.and(
                    List.of(
                        Queries.term(IndexNames.LEVEL, Long.toString(levelId)),
                        admitted(admission, viewer)))));
    return Queries.or(open);
  }

  private static Query admitted(Visibility.Admission admission, Viewer viewer) {
    return admission.everyIssue()
        ? Queries.all()
        : Queries.or(
            admission.conditions().stream().map(holder -> condition(holder, viewer)).toList());
  }

  private static Query condition(Holder holder, Viewer viewer) {
    return switch (holder.kind()) {
      case REPORTER -> Queries.term(IndexNames.REPORTER, viewer.userKey());
      case ASSIGNEE -> Queries.term(IndexNames.ASSIGNEE, viewer.userKey());
      case USER_FIELD -> Queries.term(fieldOf(holder), viewer.userKey());
      case GROUP_FIELD ->
          new TermInSetQuery(fieldOf(holder), viewer.groups().stream().map(BytesRef::new).toList());
      case ANYONE, LOGGED_IN, GROUP, ROLE, USER, LEAD ->
          throw new IllegalArgumentException(holder.kind() + " does not depend on the issue");
    };
  }

  private static String fieldOf(Holder holder) {
    return IndexNames.ofField(Long.parseLong(holder.parameter()));
  }
}
