package org.poworkbench.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.ChangeGroup;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueLinkRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** An issue with its fields, description, links, comments and history, and what apps draw beside it. */
final class IssuePage {
  private static final List<String> DETAILS =
      List.of(
          "issuetype",
          "status",
          "priority",
          "resolution",
          "labels",
          "components",
          "fixVersions",
          "versions",
          "security",
          "duedate",
          "environment");
  private static final int LONGEST_HISTORY_TEXT = 500;

  private final Site site;
  private final Surroundings surroundings;
  private final FieldTexts texts;

  IssuePage(Site site, Surroundings surroundings) {
    this.site = site;
    this.surroundings = surroundings;
    this.texts = new FieldTexts(site);
  }

  /** The issue as its page shows it; an empty text where there is nothing to show. */
  public record Shown(
      long id,
      String key,
      String summary,
      String projectName,
      String projectJql,
      String parentKey,
      String descriptionHtml,
      String archived,
      boolean editable,
      boolean commentable,
      boolean divisible,
      boolean linkable,
      String assignee,
      String reporter,
      String created,
      String updated,
      String resolved) {}

  /** A field with its value. */
  public record Detail(
      String elementId,
      String label,
      String kind,
      String text,
      String style,
      List<String> values,
      String markupHtml) {}

  /** Linked issues of one kind. */
  public record LinkGroup(String label, List<LinkedIssue> issues) {}

  /** An issue at the other end of a link. */
  public record LinkedIssue(String key, String summary, String status, String style) {}

  /** A comment. */
  public record Comment(long id, String who, String when, String bodyHtml) {}

  /** A changed field. */
  public record Change(String when, String who, String field, String from, String to) {}

  /** A transition as a button. */
  public record TransitionButton(int id, String name, boolean screen) {}

  void addTo(Pages pages) {
    pages.get("/browse/{key}", this::browse);
  }

  private Reply browse(PageRequest request) {
    Optional<IssueRecord> issue =
        Readers.visible(site, request, site.issues().byKey(request.variable("key")));
    if (issue.isEmpty()) {
      return request.session().isAnonymous()
          ? StatePages.loginOrRefusal(request)
          : StatePages.notFound(request.texts());
    }
    return page(issue.get(), request, List.of());
  }

  /** The page of a visible issue, with what went wrong above it. */
  Page page(IssueRecord issue, PageRequest request, List<String> errors) {
    Viewer viewer = Readers.viewer(site, request);
    Locale locale = request.texts().locale();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("issue", shown(issue, viewer, request));
    model.put("errors", errors);
    model.put("transitions", transitions(issue, request.userOrNull()));
    model.put("details", details(issue, request));
    model.put("links", links(issue, viewer, request));
    String tab = request.parameter("tab", "comments");
    model.put("tab", tab);
    model.put("comments", comments(issue, locale));
    model.put("history", tab.equals("history") ? history(issue, locale) : List.of());
    model.put(
        "leftPanels", surroundings.panels("atl.jira.view.issue.left.context", issue, request));
    model.put(
        "rightPanels", surroundings.panels("atl.jira.view.issue.right.context", issue, request));
    return Page.of(
            "[" + issue.key() + "] " + orEmpty(issue.summary()),
            "org/poworkbench/sandbox/pages/issue.vm",
            model)
        .withContexts("jira.view.issue")
        .withMeta("issue-key", issue.key());
  }

  private Shown shown(IssueRecord issue, Viewer viewer, PageRequest request) {
    Locale locale = request.texts().locale();
    ProjectRecord project = site.projects().byId(issue.projectId()).orElseThrow();
    boolean frozen = issue.isArchived() || project.isArchived();
    return new Shown(
        issue.id(),
        issue.key(),
        orEmpty(issue.summary()),
        project.name(),
        Links.ofProject(project.key()),
        texts.of("parent", issue, locale),
        WikiMarkup.html(issue.description()),
        frozen ? request.texts().of("issue.archived") : "",
        site.permissions().has("EDIT_ISSUES", issue, viewer),
        site.permissions().has("ADD_COMMENTS", issue, viewer),
        !frozen && isDivisible(issue, project, viewer),
        !frozen && site.permissions().has("LINK_ISSUES", issue, viewer),
        or(texts.of("assignee", issue, locale), request.texts().of("issue.unassigned")),
        or(texts.of("reporter", issue, locale), request.texts().of("issue.anonymous")),
        Moments.of(issue.created(), locale),
        Moments.of(issue.updated(), locale),
        Moments.of(issue.resolved(), locale));
  }

  /** A sub-task has none of its own. */
  private boolean isDivisible(IssueRecord issue, ProjectRecord project, Viewer viewer) {
    return issue.parentId() == null
        && site.permissions().has("CREATE_ISSUES", project, viewer)
        && site.constants().issueTypes().stream()
            .anyMatch(type -> type.subtask() && project.issueTypeIds().contains(type.id()));
  }

  private List<TransitionButton> transitions(IssueRecord issue, ApplicationUser reader) {
    return surroundings.transitions(issue, reader).stream()
        .map(one -> new TransitionButton(one.id(), one.name(), one.screenId().isPresent()))
        .toList();
  }

  private List<Detail> details(IssueRecord issue, PageRequest request) {
    List<Detail> details = new ArrayList<>();
    for (String id : DETAILS) {
      String text = texts.of(id, issue, request.texts().locale());
      if (!text.isEmpty()) {
        details.add(system(id, text, issue, request));
      }
    }
    for (FieldRecord field : site.fields().of(issue.projectId(), issue.typeId())) {
      String text = texts.custom(field, issue, request.texts().locale());
      if (!text.isEmpty() && field.type() != FieldType.RANK) {
        details.add(custom(field, text, issue));
      }
    }
    return details;
  }

  private Detail system(String id, String text, IssueRecord issue, PageRequest request) {
    String style =
        id.equals("status")
            ? site.constants().status(issue.statusId()).map(Lozenges::style).orElse("")
            : "";
    String kind = id.equals("status") || id.equals("labels") ? id : "text";
    String elementId = id.equals("issuetype") ? "type-val" : id + "-val";
    return new Detail(
        elementId,
        request.texts().of("field." + id),
        kind,
        text,
        style,
        List.copyOf(issue.labels()),
        "");
  }

  private static Detail custom(FieldRecord field, String text, IssueRecord issue) {
    String kind =
        switch (field.type()) {
          case LABELS -> "labels";
          case EPIC -> "issue";
          case TEXT_AREA -> "markup";
          default -> "text";
        };
    return new Detail(
        field.key() + "-val",
        field.name(),
        kind,
        text,
        "",
        FieldTexts.texts(issue.value(field.id())),
        kind.equals("markup") ? WikiMarkup.html(text) : "");
  }

  private List<LinkGroup> links(IssueRecord issue, Viewer viewer, PageRequest request) {
    Map<String, List<Long>> ends = new LinkedHashMap<>();
    for (IssueLinkRecord link : site.links().outward(issue.id())) {
      label(link, LinkType::outward)
          .ifPresent(
              name -> ends.computeIfAbsent(name, n -> new ArrayList<>()).add(link.destinationId()));
    }
    for (IssueLinkRecord link : site.links().inward(issue.id())) {
      label(link, LinkType::inward)
          .ifPresent(
              name -> ends.computeIfAbsent(name, n -> new ArrayList<>()).add(link.sourceId()));
    }
    List<Long> subtasks = site.issues().subtasksOf(issue.id());
    if (!subtasks.isEmpty()) {
      ends.put(request.texts().of("issue.subtasks"), subtasks);
    }
    for (FieldRecord epic : site.fields().ofType(FieldType.EPIC)) {
      List<Long> children = site.issues().withReference(epic.id(), issue.id());
      if (!children.isEmpty()) {
        ends.put(request.texts().of("issue.inEpic"), children);
      }
    }
    List<LinkGroup> groups = new ArrayList<>();
    ends.forEach((label, ids) -> groups.add(new LinkGroup(label, visible(ids, viewer))));
    groups.removeIf(group -> group.issues().isEmpty());
    return groups;
  }

  private Optional<String> label(
      IssueLinkRecord link, java.util.function.Function<LinkType, String> direction) {
    return site.links().type(link.typeId()).map(direction);
  }

  private List<LinkedIssue> visible(List<Long> ids, Viewer viewer) {
    return site.issues().byIds(ids).stream()
        .filter(linked -> site.permissions().mayBrowse(linked, viewer))
        .map(this::linked)
        .toList();
  }

  private LinkedIssue linked(IssueRecord issue) {
    return site.constants()
        .status(issue.statusId())
        .map(
            status ->
                new LinkedIssue(
                    issue.key(), orEmpty(issue.summary()), status.name(), Lozenges.style(status)))
        .orElseGet(() -> new LinkedIssue(issue.key(), orEmpty(issue.summary()), "", ""));
  }

  private List<Comment> comments(IssueRecord issue, Locale locale) {
    return site.comments().of(issue.id()).stream()
        .filter(comment -> comment.groupLevel() == null && comment.roleLevel() == null)
        .map(comment -> comment(comment, locale))
        .toList();
  }

  private Comment comment(CommentRecord comment, Locale locale) {
    return new Comment(
        comment.id(),
        texts.person(comment.author()),
        Moments.of(comment.created(), locale),
        WikiMarkup.html(comment.body()));
  }

  private List<Change> history(IssueRecord issue, Locale locale) {
    List<Change> changes = new ArrayList<>();
    for (ChangeGroup group : site.history().of(issue.id())) {
      group
          .items()
          .forEach(
              item ->
                  changes.add(
                      new Change(
                          Moments.of(group.created(), locale),
                          texts.person(group.author()),
                          item.field(),
                          clipped(item.fromText()),
                          clipped(item.toText()))));
    }
    return changes;
  }

  private static String clipped(String text) {
    String value = orEmpty(text);
    return value.length() <= LONGEST_HISTORY_TEXT
        ? value
        : value.substring(0, LONGEST_HISTORY_TEXT) + "…";
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
