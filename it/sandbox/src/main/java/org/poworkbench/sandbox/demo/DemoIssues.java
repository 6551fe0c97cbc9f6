package org.poworkbench.sandbox.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.FieldOption;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueLinkRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.SiteBasics;

/** The issues of all projects of the demo, with comments and links. */
final class DemoIssues {
  private final Site site;
  private final boolean software;
  private final List<Planned> issues;
  private final Map<String, Long> idsByKey = new HashMap<>();

  DemoIssues(Site site, List<DemoStage> stages, boolean software) {
    this.site = site;
    this.software = software;
    this.issues =
        stages.stream()
            .flatMap(stage -> stage.told().issues().stream().map(told -> new Planned(stage, told)))
            .toList();
  }

  /** An issue with the project that it belongs to. */
  private record Planned(DemoStage stage, DemoScript.DemoIssue told) {
    String key() {
      return keyOf(Long.toString(told.number()));
    }

    /** The key of an issue that is named by its key or by its number in the same project. */
    String keyOf(String reference) {
      return reference.contains("-") ? reference : stage.project().key() + "-" + reference;
    }

    boolean isSubtask() {
      return told.parent() != null;
    }

    boolean isOfEpic() {
      return told.epic() != null && !isSubtask();
    }
  }

  /** Epics may be in other projects, so whatever an issue belongs to is created before all that do. */
  void create() {
    create(issue -> !issue.isOfEpic() && !issue.isSubtask());
    create(Planned::isOfEpic);
    create(Planned::isSubtask);
    site.links().addAll(issues.stream().flatMap(this::links).toList());
    site.comments().addAll(issues.stream().flatMap(this::comments).toList());
    issues.stream()
        .filter(issue -> issue.told().archived())
        .forEach(issue -> site.writing().archive(id(issue.key()), SiteBasics.ADMIN));
  }

  private void create(Predicate<Planned> chosen) {
    List<IssueDraft> drafts = issues.stream().filter(chosen).map(this::draft).toList();
    for (IssueRecord created : site.writing().createAll(drafts)) {
      idsByKey.put(created.key(), created.id());
    }
  }

  private IssueDraft draft(Planned issue) {
    DemoScript.DemoIssue told = issue.told();
    DemoStage stage = issue.stage();
    IssueDraft draft =
        new IssueDraft(
                stage.project().id(),
                site.constants().issueTypeNamed(told.type()).orElseThrow().id())
            .number(told.number())
            .statusId(site.constants().statusNamed(told.status()).orElseThrow().id())
            .priorityId(site.constants().priorityNamed(told.priority()).orElseThrow().id())
            .summary(told.summary())
            .description(String.join("\n", told.description()))
            .reporter(told.reporter())
            .creator(told.reporter())
            .assignee(told.assignee())
            .created(stage.daysAgo(told.age()))
            .updated(stage.daysAgo(told.touched()))
            .labels(told.labels())
            .componentIds(ids(told.components(), stage.components()))
            .fixVersionIds(ids(told.fixVersions(), stage.versions()))
            .affectedVersionIds(ids(told.affectsVersions(), stage.versions()))
            .parentId(issue.isSubtask() ? id(issue.keyOf(told.parent())) : null)
            .securityLevelId(idOrNull(told.securityLevel(), stage.levels()));
    resolve(draft, issue);
    told.fields().forEach((name, text) -> value(draft, name, text));
    softwareFields(draft, issue);
    return draft;
  }

  private void resolve(IssueDraft draft, Planned issue) {
    if (issue.told().resolved() != null) {
      draft
          .resolutionId(site.constants().resolutionNamed("Done").orElseThrow().id())
          .resolved(issue.stage().daysAgo(issue.told().resolved()));
    }
  }

  private void value(IssueDraft draft, String name, String text) {
    FieldRecord field = site.fields().named(name).get(0);
    draft.value(field.id(), field.type() == FieldType.SELECT ? option(field, text) : text);
  }

  private static long option(FieldRecord field, String name) {
    return field.options().stream()
        .filter(option -> option.name().equals(name))
        .findFirst()
        .map(FieldOption::id)
        .orElseThrow(() -> new IllegalArgumentException(field.name() + " has no " + name));
  }

  private void softwareFields(IssueDraft draft, Planned issue) {
    DemoScript.DemoIssue told = issue.told();
    draft.value(site.fields().orAdd(SiteBasics.STORY_POINTS, FieldType.NUMBER).id(), told.points());
    if (software) {
      draft.value(
          site.fields().orAdd(SiteBasics.SPRINT, FieldType.SPRINTS).id(),
          ids(told.sprints(), issue.stage().sprints()));
      draft.value(
          site.fields().orAdd(SiteBasics.EPIC_LINK, FieldType.EPIC).id(),
          issue.isOfEpic() ? id(issue.keyOf(told.epic())) : null);
    }
  }

  private long id(String key) {
    return idOf(key, idsByKey);
  }

  private static Long idOrNull(String name, Map<String, Long> known) {
    return name == null ? null : Long.valueOf(idOf(name, known));
  }

  private static List<Long> ids(Collection<String> names, Map<String, Long> known) {
    return names.stream().map(name -> idOf(name, known)).toList();
  }

  /** A name that is misspelled in a resource is told, not passed over. */
  private static long idOf(String name, Map<String, Long> known) {
    Long id = known.get(name);
    if (id == null) {
      throw new IllegalArgumentException("The demo names '" + name + "', which is not there");
    }
    return id;
  }

  private Stream<IssueLinkRecord> links(Planned issue) {
    return issue.told().links().stream().map(link -> link(issue, link));
  }

  /** Type, direction and the other issue; "in" comes from the other. */
  private IssueLinkRecord link(Planned issue, List<String> link) {
    long type = site.links().typeNamed(link.get(0)).orElseThrow().id();
    long id = id(issue.key());
    long other = id(issue.keyOf(link.get(2)));
    return link.get(1).equals("in")
        ? new IssueLinkRecord(0, type, other, id, null)
        : new IssueLinkRecord(0, type, id, other, null);
  }

  private Stream<CommentRecord> comments(Planned issue) {
    return issue.told().comments().stream().map(comment -> comment(issue, comment));
  }

  /** Author, text and age in days. */
  private CommentRecord comment(Planned issue, List<String> comment) {
    String author = comment.get(0);
    Instant at = issue.stage().daysAgo(Integer.parseInt(comment.get(2)));
    return new CommentRecord(
        0, id(issue.key()), author, author, comment.get(1), at, at, null, null);
  }
}
