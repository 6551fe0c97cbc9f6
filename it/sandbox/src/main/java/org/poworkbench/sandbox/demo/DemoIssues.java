package org.poworkbench.sandbox.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueLinkRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.SiteBasics;

/** The issues of the demo, with comments and links. An issue refers to earlier ones only, save by links. */
final class DemoIssues {
  private final Site site;
  private final DemoScript script;
  private final DemoStage stage;
  private final boolean software;
  private final Map<Long, Long> idsByNumber = new HashMap<>();

  DemoIssues(Site site, DemoScript script, DemoStage stage, boolean software) {
    this.site = site;
    this.script = script;
    this.stage = stage;
    this.software = software;
  }

  void create() {
    for (DemoScript.DemoIssue issue : script.issues()) {
      idsByNumber.put(issue.number(), site.writing().createAll(List.of(draft(issue))).get(0).id());
    }
    site.links().addAll(links());
    site.comments().addAll(comments());
    script.issues().stream()
        .filter(DemoScript.DemoIssue::archived)
        .forEach(
            issue -> site.writing().archive(idsByNumber.get(issue.number()), SiteBasics.ADMIN));
  }

  private IssueDraft draft(DemoScript.DemoIssue issue) {
    IssueDraft draft =
        new IssueDraft(
                stage.projectId(), site.constants().issueTypeNamed(issue.type()).orElseThrow().id())
            .number(issue.number())
            .statusId(site.constants().statusNamed(issue.status()).orElseThrow().id())
            .priorityId(site.constants().priorityNamed(issue.priority()).orElseThrow().id())
            .summary(issue.summary())
            .description(String.join("\n", issue.description()))
            .reporter(issue.reporter())
            .creator(issue.reporter())
            .assignee(issue.assignee())
            .created(stage.daysAgo(issue.age()))
            .updated(stage.daysAgo(issue.touched()))
            .labels(issue.labels())
            .componentIds(ids(issue.components(), stage.components()))
            .fixVersionIds(ids(issue.fixVersions(), stage.versions()))
            .affectedVersionIds(ids(issue.affectsVersions(), stage.versions()))
            .parentId(issue.parent() == null ? null : idsByNumber.get(issue.parent()))
            .securityLevelId(stage.levels().get(issue.securityLevel()));
    resolve(draft, issue);
    fields(draft, issue);
    return draft;
  }

  private void resolve(IssueDraft draft, DemoScript.DemoIssue issue) {
    if (issue.resolved() != null) {
      draft
          .resolutionId(site.constants().resolutionNamed("Done").orElseThrow().id())
          .resolved(stage.daysAgo(issue.resolved()));
    }
  }

  private void fields(IssueDraft draft, DemoScript.DemoIssue issue) {
    draft.value(
        site.fields().orAdd(SiteBasics.STORY_POINTS, FieldType.NUMBER).id(), issue.points());
    if (software) {
      draft.value(
          site.fields().orAdd(SiteBasics.SPRINT, FieldType.SPRINTS).id(),
          ids(issue.sprints(), stage.sprints()));
      draft.value(
          site.fields().orAdd(SiteBasics.EPIC_LINK, FieldType.EPIC).id(),
          issue.epic() == null ? null : idsByNumber.get(issue.epic()));
    }
  }

  private static List<Long> ids(Collection<String> names, Map<String, Long> known) {
    return names.stream().map(known::get).toList();
  }

  private List<IssueLinkRecord> links() {
    List<IssueLinkRecord> links = new ArrayList<>();
    for (DemoScript.DemoIssue issue : script.issues()) {
      issue.links().forEach(link -> links.add(link(idsByNumber.get(issue.number()), link)));
    }
    return links;
  }

  /** Type, direction and the number of the other issue; "in" comes from the other. */
  private IssueLinkRecord link(long id, List<String> link) {
    long type = site.links().typeNamed(link.get(0)).orElseThrow().id();
    long other = idsByNumber.get(Long.valueOf(link.get(2)));
    return link.get(1).equals("in")
        ? new IssueLinkRecord(0, type, other, id, null)
        : new IssueLinkRecord(0, type, id, other, null);
  }

  private List<CommentRecord> comments() {
    List<CommentRecord> comments = new ArrayList<>();
    for (DemoScript.DemoIssue issue : script.issues()) {
      for (List<String> comment : issue.comments()) {
        Instant at = stage.daysAgo(Integer.parseInt(comment.get(2)));
        comments.add(
            new CommentRecord(
                0,
                idsByNumber.get(issue.number()),
                comment.get(0),
                comment.get(0),
                comment.get(1),
                at,
                at,
                null,
                null));
      }
    }
    return comments;
  }
}
