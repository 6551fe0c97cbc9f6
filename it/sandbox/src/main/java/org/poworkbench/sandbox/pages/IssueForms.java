package org.poworkbench.sandbox.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Screens;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.pages.InputFields.InputField;
import org.poworkbench.sandbox.pages.InputFields.Occasion;
import org.poworkbench.sandbox.pages.InputFields.Option;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.PlainReply;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The forms that create, edit, comment and transition issues. What was typed is never lost to an error. */
final class IssueForms {
  private static final String TEMPLATES = "org/poworkbench/sandbox/pages/";
  private static final String CREATE = "issue-create";
  private static final String EDIT = "issue-edit";
  private static final String TRANSITION = "issue-workflow-transition";

  /** The buttons of forms in dialogs have other ids than those on pages. */
  private static final Map<String, String> DIALOG_SUBMITS =
      Map.of(
          CREATE, "create-issue-submit",
          EDIT, "edit-issue-submit",
          TRANSITION, TRANSITION + "-submit");

  private final Site site;
  private final Surroundings surroundings;
  private final IssuePage issuePage;
  private final InputFields inputs;

  IssueForms(Site site, Surroundings surroundings, IssuePage issuePage) {
    this.site = site;
    this.surroundings = surroundings;
    this.issuePage = issuePage;
    this.inputs = new InputFields(site);
  }

  void addTo(Pages pages) {
    pages.get("/secure/CreateIssue!default.jspa", request -> createForm(request, null));
    pages.get("/secure/CreateIssue.jspa", request -> createForm(request, null));
    pages.post("/secure/CreateIssue!default.jspa", request -> createForm(request, null));
    pages.post("/secure/CreateIssue.jspa", this::create);
    pages.get("/secure/EditIssue!default.jspa", request -> editForm(request, null));
    pages.post("/secure/EditIssue.jspa", this::edit);
    pages.get("/secure/CommentAssignIssue!default.jspa", request -> transitionForm(request, null));
    pages.post("/secure/CommentAssignIssue.jspa", this::transition);
    pages.post("/secure/WorkflowUIDispatcher.jspa", this::transition);
    pages.post("/secure/AddComment.jspa", this::comment);
  }

  /** How a form looks and where it goes. The id is that of the form on a page of its own. */
  private record Form(
      String heading,
      String id,
      String action,
      String submit,
      String cancel,
      Map<String, String> hidden,
      List<InputField> choices) {}

  // Create

  private Reply createForm(PageRequest request, ErrorCollection errors) {
    if (request.session().isAnonymous()) {
      return StatePages.loginOrRefusal(request);
    }
    List<ProjectRecord> projects = projectsToCreateIn(request);
    if (projects.isEmpty()) {
      return StatePages.notAllowed(request.texts());
    }
    ProjectRecord project = chosenProject(projects, request);
    List<Option> types =
        inputs.issueTypes(project, request.parameter("issuetype", storyType(project)));
    if (types.stream().noneMatch(Option::chosen) && !types.isEmpty()) {
      types = inputs.issueTypes(project, types.get(0).value());
    }
    String typeId = types.stream().filter(Option::chosen).map(Option::value).findFirst().orElse("");
    Occasion occasion =
        new Occasion(project, typeId, Optional.empty(), request, fieldErrors(errors));
    Form form =
        new Form(
            request.texts().of("create.title"),
            CREATE,
            "/secure/CreateIssue.jspa",
            request.texts().of("create.submit"),
            "/secure/BrowseProjects.jspa",
            inDialog(request)
                ? Map.of()
                : Map.of("pid", String.valueOf(project.id()), "issuetype", typeId),
            choices(projects, project, types, request));
    return show(form, Screens.Operation.CREATE, occasion, errors);
  }

  private String storyType(ProjectRecord project) {
    return site.constants()
        .issueTypeNamed("Story")
        .filter(type -> project.issueTypeIds().contains(type.id()))
        .map(type -> type.id())
        .orElse("");
  }

  private List<ProjectRecord> projectsToCreateIn(PageRequest request) {
    Viewer viewer = Readers.viewer(site, request);
    return site.projects().all().stream()
        .filter(project -> site.permissions().has("CREATE_ISSUES", project, viewer))
        .sorted(Comparator.comparing(ProjectRecord::name))
        .toList();
  }

  private static ProjectRecord chosenProject(List<ProjectRecord> projects, PageRequest request) {
    String pid = request.parameter("pid", "");
    return projects.stream()
        .filter(project -> String.valueOf(project.id()).equals(pid))
        .findFirst()
        .orElse(projects.get(0));
  }

  private static List<InputField> choices(
      List<ProjectRecord> projects, ProjectRecord chosen, List<Option> types, PageRequest request) {
    List<Option> projectOptions =
        projects.stream()
            .map(
                project ->
                    new Option(
                        String.valueOf(project.id()),
                        project.name() + " (" + project.key() + ")",
                        project.id() == chosen.id()))
            .toList();
    return List.of(
        choice("pid", request.texts().of("field.project"), projectOptions),
        choice("issuetype", request.texts().of("field.issuetype"), types));
  }

  private static InputField choice(String id, String label, List<Option> options) {
    return new InputField(id, label, "select", true, "", options, "", "");
  }

  private Reply create(PageRequest request) {
    IssueService service = surroundings.issueService();
    IssueService.CreateValidationResult valid =
        service.validateCreate(request.userOrNull(), parameters(request));
    if (!valid.isValid()) {
      return createForm(request, valid.getErrorCollection());
    }
    IssueService.IssueResult created = service.create(request.userOrNull(), valid);
    return created.isValid()
        ? done(request, created.getIssue())
        : createForm(request, created.getErrorCollection());
  }

  // Edit

  private Reply editForm(PageRequest request, ErrorCollection errors) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    if (found.isEmpty()) {
      return refused(request);
    }
    IssueRecord issue = found.get();
    if (!site.permissions().has("EDIT_ISSUES", issue, Readers.viewer(site, request))) {
      return StatePages.loginOrRefusal(request);
    }
    Form form =
        new Form(
            request.texts().of("edit.title", issue.key()),
            EDIT,
            "/secure/EditIssue.jspa",
            request.texts().of("edit.submit"),
            "/browse/" + issue.key(),
            Map.of("id", String.valueOf(issue.id())),
            List.of());
    return show(form, Screens.Operation.EDIT, occasion(issue, request, errors), errors);
  }

  private Reply edit(PageRequest request) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    if (found.isEmpty()) {
      return refused(request);
    }
    IssueService service = surroundings.issueService();
    IssueService.UpdateValidationResult valid =
        service.validateUpdate(request.userOrNull(), found.get().id(), parameters(request));
    if (!valid.isValid()) {
      return editForm(request, valid.getErrorCollection());
    }
    IssueService.IssueResult updated = service.update(request.userOrNull(), valid);
    return updated.isValid()
        ? done(request, updated.getIssue())
        : editForm(request, updated.getErrorCollection());
  }

  // Transition

  private Reply transitionForm(PageRequest request, ErrorCollection errors) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    if (found.isEmpty()) {
      return refused(request);
    }
    IssueRecord issue = found.get();
    Optional<Surroundings.OfferedTransition> offered = offered(issue, request);
    Optional<ScreenRecord> screen =
        offered.flatMap(Surroundings.OfferedTransition::screenId).flatMap(site.screens()::byId);
    if (screen.isEmpty()) {
      return issuePage.page(issue, request, errors == null ? List.of() : messages(errors));
    }
    Form form =
        new Form(
            request.texts().of("transition.title", issue.key(), offered.get().name()),
            TRANSITION,
            "/secure/CommentAssignIssue.jspa",
            offered.get().name(),
            "/browse/" + issue.key(),
            Map.of(
                "id", String.valueOf(issue.id()),
                "action", String.valueOf(offered.get().id())),
            List.of());
    return show(form, screen.get(), occasion(issue, request, errors), errors);
  }

  private Optional<Surroundings.OfferedTransition> offered(IssueRecord issue, PageRequest request) {
    String action = request.parameter("action", "");
    return surroundings.transitions(issue, request.userOrNull()).stream()
        .filter(one -> String.valueOf(one.id()).equals(action))
        .findFirst();
  }

  private Reply transition(PageRequest request) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    String action = request.parameter("action", "");
    if (found.isEmpty() || !action.matches("\\d{1,9}")) {
      return refused(request);
    }
    IssueService service = surroundings.issueService();
    ApplicationUser user = request.userOrNull();
    IssueService.TransitionValidationResult valid =
        service.validateTransition(
            user, found.get().id(), Integer.parseInt(action), parameters(request));
    if (!valid.isValid()) {
      return transitionForm(request, valid.getErrorCollection());
    }
    IssueService.IssueResult moved = service.transition(user, valid);
    return moved.isValid()
        ? done(request, moved.getIssue())
        : transitionForm(request, moved.getErrorCollection());
  }

  // Comment

  private Reply comment(PageRequest request) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    if (found.isEmpty()) {
      return refused(request);
    }
    IssueRecord issue = found.get();
    if (!site.permissions().has("ADD_COMMENTS", issue, Readers.viewer(site, request))) {
      return StatePages.loginOrRefusal(request);
    }
    String body = request.parameter("comment", "").strip();
    if (!body.isEmpty()) {
      String author = request.user().map(ApplicationUser::getKey).orElse(null);
      site.writing().comment(issue.id(), Change.by(author).withComment(body, null, null));
    }
    return new Redirect("/browse/" + issue.key() + "#activitymodule");
  }

  // What all forms share

  /** A script shows the form in a dialog, and goes on by itself when it was accepted. */
  private static boolean inDialog(PageRequest request) {
    return request.parameter("decorator", "").equals("dialog");
  }

  private static Reply done(PageRequest request, Issue issue) {
    if (!inDialog(request)) {
      return new Redirect("/browse/" + issue.getKey());
    }
    ObjectNode saved = JsonNodeFactory.instance.objectNode();
    saved.put("issueId", issue.getId());
    saved.put("issueKey", issue.getKey());
    saved.put("summary", issue.getSummary());
    saved.put("message", request.texts().of("create.done"));
    return PlainReply.json(200, saved.toString());
  }

  private Reply refused(PageRequest request) {
    return request.session().isAnonymous()
        ? StatePages.loginOrRefusal(request)
        : StatePages.notFound(request.texts());
  }

  private IssueInputParameters parameters(PageRequest request) {
    Map<String, String[]> values = new HashMap<>(request.servletRequest().getParameterMap());
    values.remove("atl_token");
    values.computeIfPresent("labels", IssueForms::words);
    site.fields()
        .ofType(FieldType.LABELS)
        .forEach(field -> values.computeIfPresent(field.key(), IssueForms::words));
    return surroundings.issueService().newIssueInputParameters(values);
  }

  /** Labels stand in one input with spaces between. */
  private static String[] words(String field, String[] values) {
    return String.join(" ", values).strip().split("\\s+");
  }

  private Occasion occasion(IssueRecord issue, PageRequest request, ErrorCollection errors) {
    return new Occasion(
        site.projects().byId(issue.projectId()).orElseThrow(),
        issue.typeId(),
        Optional.of(issue),
        request,
        fieldErrors(errors));
  }

  private Reply show(
      Form form, Screens.Operation operation, Occasion occasion, ErrorCollection errors) {
    return site.screens()
        .shownFor(operation, occasion.project().id(), occasion.typeId())
        .map(screen -> show(form, screen, occasion, errors))
        .orElseGet(() -> StatePages.notDoneHere(occasion.request().texts()));
  }

  private Reply show(Form form, ScreenRecord screen, Occasion occasion, ErrorCollection errors) {
    List<InputField> fields = new ArrayList<>(inputs.of(screen, occasion));
    if (form.id().equals(TRANSITION)
        && fields.stream().noneMatch(field -> field.id().equals("comment"))) {
      fields.add(inputs.comment(occasion));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("heading", form.heading());
    model.put("formId", form.id());
    model.put("quick", !form.id().equals(TRANSITION));
    model.put("another", form.id().equals(CREATE));
    model.put("dialogFormId", form.id().equals(TRANSITION) ? TRANSITION : "dialog-form");
    model.put("dialogSubmitId", DIALOG_SUBMITS.get(form.id()));
    model.put("action", form.action());
    model.put("submit", form.submit());
    model.put("cancel", form.cancel());
    model.put("hiddenFields", form.hidden());
    model.put("choices", form.choices());
    model.put("fields", fields);
    model.put("errors", errors == null ? List.of() : general(errors, fields));
    Page page =
        inDialog(occasion.request())
            ? Page.of(form.heading(), TEMPLATES + "dialog.vm", model).inDialog()
            : Page.of(form.heading(), TEMPLATES + "form.vm", model);
    return errors == null ? page : page.withStatus(400);
  }

  /** The messages for the whole form, and those for a field that is not on it. */
  private static List<String> general(ErrorCollection errors, List<InputField> fields) {
    List<String> messages = new ArrayList<>(errors.getErrorMessages());
    errors
        .getErrors()
        .forEach(
            (id, message) -> {
              if (fields.stream().noneMatch(field -> field.id().equals(id))) {
                messages.add(message);
              }
            });
    return messages;
  }

  private static List<String> messages(ErrorCollection errors) {
    List<String> messages = new ArrayList<>(errors.getErrorMessages());
    messages.addAll(errors.getErrors().values());
    return messages;
  }

  private static Map<String, String> fieldErrors(ErrorCollection errors) {
    return errors == null ? Map.of() : errors.getErrors();
  }
}
