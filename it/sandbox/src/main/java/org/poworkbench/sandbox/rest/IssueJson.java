package org.poworkbench.sandbox.rest;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.poworkbench.sandbox.data.ChangeGroup;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueLinkRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.Viewer;

/** An issue with its fields, as one reader may see it. */
final class IssueJson {

  private final Site site;
  private final Viewer viewer;
  private final ReferenceJson references;

  IssueJson(Site site, Viewer viewer, URI base) {
    this.site = site;
    this.viewer = viewer;
    this.references = new ReferenceJson(site, base);
  }

  Map<String, Object> issue(IssueRecord issue, WantedFields wanted, boolean withChanges) {
    Map<String, Object> json =
        Json.object(
            "expand", "changelog",
            "id", Long.toString(issue.id()),
            "self", references.self("issue", issue.id()),
            "key", issue.key(),
            "fields", fields(issue, wanted));
    if (withChanges) {
      json.put("changelog", changes(issue));
    }
    return json;
  }

  Map<String, Object> comments(IssueRecord issue) {
    List<Map<String, Object>> comments =
        site.comments().of(issue.id()).stream()
            .filter(comment -> maySee(comment, issue))
            .map(this::comment)
            .toList();
    return Json.object(
        "startAt",
        0,
        "maxResults",
        comments.size(),
        "total",
        comments.size(),
        "comments",
        comments);
  }

  Map<String, Object> comment(CommentRecord comment) {
    Map<String, Object> json =
        Json.object(
            "self", references.self("issue/" + comment.issueId() + "/comment", comment.id()),
            "id", Long.toString(comment.id()),
            "author", references.person(comment.author()),
            "body", comment.body(),
            "updateAuthor", references.person(comment.updateAuthor()),
            "created", Json.moment(comment.created()),
            "updated", Json.moment(comment.updated()));
    visibility(comment).ifPresent(visibility -> json.put("visibility", visibility));
    return json;
  }

  private Optional<Map<String, Object>> visibility(CommentRecord comment) {
    if (comment.groupLevel() != null) {
      return Optional.of(Json.object("type", "group", "value", comment.groupLevel()));
    }
    return Optional.ofNullable(comment.roleLevel())
        .flatMap(site.roles()::byId)
        .map(role -> Json.object("type", "role", "value", role.name()));
  }

  private boolean maySee(CommentRecord comment, IssueRecord issue) {
    if (comment.groupLevel() != null) {
      return viewer.groups().contains(comment.groupLevel());
    }
    return comment.roleLevel() == null
        || (!viewer.isAnonymous()
            && site.roles()
                .has(viewer.userKey(), viewer.groups(), comment.roleLevel(), issue.projectId()));
  }

  private Map<String, Object> fields(IssueRecord issue, WantedFields wanted) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String field : FieldJson.system().stream().map(one -> (String) one.get("id")).toList()) {
      if (wanted.includes(field)) {
        fields.put(field, system(field, issue));
      }
    }
    if (issue.parentId() != null && wanted.includes("parent")) {
      site.issues()
          .byId(issue.parentId())
          .filter(this::maySee)
          .ifPresent(parent -> fields.put("parent", references.brief(parent)));
    }
    for (FieldRecord field : site.fields().of(issue.projectId(), issue.typeId())) {
      if (wanted.includes(field.key())) {
        fields.put(field.key(), custom(field, issue.value(field.id())));
      }
    }
    return fields;
  }

  private Object system(String field, IssueRecord issue) {
    return switch (field) {
      case "issuetype" -> references.type(issue.typeId());
      case "project" ->
          site.projects().byId(issue.projectId()).map(references::project).orElse(null);
      case "summary" -> issue.summary();
      case "status" -> references.status(issue.statusId());
      case "priority" -> references.priority(issue.priorityId());
      case "resolution" -> references.resolution(issue.resolutionId());
      case "assignee" -> references.person(issue.assignee());
      case "reporter" -> references.person(issue.reporter());
      case "creator" -> references.person(issue.creator());
      case "created" -> Json.moment(issue.created());
      case "updated" -> Json.moment(issue.updated());
      case "resolutiondate" -> Json.moment(issue.resolved());
      case "duedate" -> issue.due() == null ? null : issue.due().toString();
      case "labels" -> issue.labels();
      case "components" -> components(issue);
      case "fixVersions" -> versions(issue.fixVersionIds());
      case "versions" -> versions(issue.affectedVersionIds());
      case "issuelinks" -> links(issue);
      case "subtasks" -> subtasks(issue);
      case "description" -> issue.description();
      case "environment" -> issue.environment();
      case "security" -> security(issue);
      case "comment" -> comments(issue);
      default -> null;
    };
  }

  private Object custom(FieldRecord field, Object value) {
    if (value == null) {
      return null;
    }
    return switch (field.type()) {
      case NUMBER, TEXT, TEXT_AREA, RANK -> value;
      case LABELS -> value;
      case SELECT -> option(field, (Long) value);
      case USER -> references.person((String) value);
      case GROUP -> Json.object("name", value);
      case SPRINTS ->
          ((Collection<?>) value)
              .stream()
                  .map(id -> site.sprints().byId((Long) id).map(IssueJson::sprint).orElse(null))
                  .filter(Objects::nonNull)
                  .toList();
      case EPIC -> site.issues().byId((Long) value).map(IssueRecord::key).orElse(null);
    };
  }

  private Object option(FieldRecord field, Long id) {
    return field.options().stream()
        .filter(option -> option.id() == id)
        .findFirst()
        .map(
            option ->
                Json.object(
                    "self", references.self("customFieldOption", id),
                    "value", option.name(),
                    "id", Long.toString(id),
                    "disabled", option.disabled()))
        .orElse(null);
  }

  /** Jira Software's REST gives a sprint as the text of its Java object. */
  private static String sprint(Sprint sprint) {
    return "com.atlassian.greenhopper.service.sprint.Sprint@"
        + Integer.toHexString(Long.hashCode(sprint.id()))
        + "[id="
        + sprint.id()
        + ",rapidViewId="
        + shown(sprint.boardId())
        + ",state="
        + sprint.state()
        + ",name="
        + sprint.name()
        + ",startDate="
        + shown(Json.moment(sprint.start()))
        + ",endDate="
        + shown(Json.moment(sprint.end()))
        + ",completeDate="
        + shown(Json.moment(sprint.complete()))
        + ",sequence="
        + sprint.id()
        + ",goal="
        + shown(sprint.goal())
        + "]";
  }

  private static Object shown(Object value) {
    return value == null ? "<null>" : value;
  }

  private List<Map<String, Object>> components(IssueRecord issue) {
    return issue.componentIds().stream()
        .flatMap(id -> site.projects().component(id).stream())
        .map(references::component)
        .toList();
  }

  private List<Map<String, Object>> versions(Collection<Long> ids) {
    return ids.stream()
        .flatMap(id -> site.projects().version(id).stream())
        .map(references::version)
        .toList();
  }

  private List<Map<String, Object>> subtasks(IssueRecord issue) {
    return site.issues().byIds(site.issues().subtasksOf(issue.id())).stream()
        .filter(this::maySee)
        .map(references::brief)
        .toList();
  }

  private Object security(IssueRecord issue) {
    return Optional.ofNullable(issue.securityLevelId())
        .flatMap(site.schemes()::securityLevel)
        .map(
            level ->
                Json.object(
                    "self", references.self("securitylevel", level.id()),
                    "id", Long.toString(level.id()),
                    "name", level.name()))
        .orElse(null);
  }

  private List<Map<String, Object>> links(IssueRecord issue) {
    List<Map<String, Object>> links = new java.util.ArrayList<>();
    for (IssueLinkRecord link : site.links().outward(issue.id())) {
      link(link, "outwardIssue", link.destinationId()).ifPresent(links::add);
    }
    for (IssueLinkRecord link : site.links().inward(issue.id())) {
      link(link, "inwardIssue", link.sourceId()).ifPresent(links::add);
    }
    return links;
  }

  private Optional<Map<String, Object>> link(IssueLinkRecord link, String end, long otherId) {
    Optional<LinkType> type = site.links().type(link.typeId());
    return type.flatMap(
        known ->
            site.issues()
                .byId(otherId)
                .filter(this::maySee)
                .map(
                    other ->
                        Json.object(
                            "id",
                            Long.toString(link.id()),
                            "self",
                            references.self("issueLink", link.id()),
                            "type",
                            references.linkType(known),
                            end,
                            references.brief(other))));
  }

  private boolean maySee(IssueRecord issue) {
    return site.permissions().mayBrowse(issue, viewer);
  }

  private Map<String, Object> changes(IssueRecord issue) {
    List<Map<String, Object>> histories =
        site.history().of(issue.id()).stream().map(this::change).toList();
    return Json.object(
        "startAt",
        0,
        "maxResults",
        histories.size(),
        "total",
        histories.size(),
        "histories",
        histories);
  }

  private Map<String, Object> change(ChangeGroup group) {
    return Json.object(
        "id", Long.toString(group.id()),
        "author", references.person(group.author()),
        "created", Json.moment(group.created()),
        "items",
            group.items().stream()
                .map(
                    item ->
                        Json.object(
                            "field", item.field(),
                            "fieldtype", item.fieldType(),
                            "from", item.from(),
                            "fromString", item.fromText(),
                            "to", item.to(),
                            "toString", item.toText()))
                .toList());
  }
}
