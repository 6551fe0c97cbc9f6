package org.poworkbench.sandbox.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Screens;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.pages.InputFields.InputField;
import org.poworkbench.sandbox.pages.InputFields.Occasion;
import org.poworkbench.sandbox.pages.InputFields.Option;
import org.poworkbench.sandbox.pages.IssueForm.Kind;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The forms that create issues and sub-tasks. */
final class CreateForms {
  private static final String PARENT = "parentIssueId";

  private final Site site;
  private final Surroundings surroundings;
  private final FormPages forms;

  CreateForms(Site site, Surroundings surroundings, FormPages forms) {
    this.site = site;
    this.surroundings = surroundings;
    this.forms = forms;
  }

  void addTo(Pages pages) {
    pages.get("/secure/CreateIssue!default.jspa", request -> createForm(request, null));
    pages.post("/secure/CreateIssue!default.jspa", request -> createForm(request, null));
    pages.get("/secure/CreateIssue.jspa", request -> createForm(request, null));
    pages.post("/secure/CreateIssue.jspa", this::create);
    pages.get("/secure/CreateSubTaskIssue!default.jspa", request -> subtaskForm(request, null));
    pages.post("/secure/CreateSubTaskIssue!default.jspa", request -> subtaskForm(request, null));
    pages.post("/secure/CreateSubTaskIssue.jspa", this::createSubtask);
  }

  private Reply createForm(PageRequest request, ErrorCollection errors) {
    if (request.session().isAnonymous()) {
      return StatePages.loginOrRefusal(request);
    }
    List<ProjectRecord> projects = projectsToCreateIn(request);
    if (projects.isEmpty()) {
      return StatePages.notAllowed(request.texts());
    }
    ProjectRecord project = chosenProject(projects, request);
    List<Option> types = types(project, false, request.parameter("issuetype", storyType(project)));
    IssueForm form =
        new IssueForm(
            request.texts().of("create.title"),
            Kind.CREATE,
            "/secure/CreateIssue.jspa",
            request.texts().of("create.submit"),
            "/secure/BrowseProjects.jspa",
            FormPages.inDialog(request)
                ? Map.of()
                : Map.of("pid", String.valueOf(project.id()), "issuetype", chosen(types)),
            choices(projects, project, types, request));
    return show(form, project, chosen(types), request, errors);
  }

  private Reply subtaskForm(PageRequest request, ErrorCollection errors) {
    Optional<IssueRecord> parent = parent(request);
    if (parent.isEmpty()) {
      return FormPages.refused(request);
    }
    ProjectRecord project = site.projects().byId(parent.get().projectId()).orElseThrow();
    if (!site.permissions().has("CREATE_ISSUES", project, Readers.viewer(site, request))) {
      return StatePages.loginOrRefusal(request);
    }
    List<Option> types = types(project, true, request.parameter("issuetype", ""));
    IssueForm form =
        new IssueForm(
            request.texts().of("subtask.title", parent.get().key()),
            Kind.CREATE_SUBTASK,
            "/secure/CreateSubTaskIssue.jspa",
            request.texts().of("create.submit"),
            "/browse/" + parent.get().key(),
            subtaskHidden(project, parent.get(), types, request),
            FormPages.inDialog(request)
                ? List.of(choice("issuetype", request.texts().of("field.issuetype"), types))
                : List.of());
    return show(form, project, chosen(types), request, errors);
  }

  /** On a page the type stands fast; in a dialog it is one of the fields. */
  private static Map<String, String> subtaskHidden(
      ProjectRecord project, IssueRecord parent, List<Option> types, PageRequest request) {
    Map<String, String> hidden = new LinkedHashMap<>();
    hidden.put("pid", String.valueOf(project.id()));
    hidden.put(PARENT, String.valueOf(parent.id()));
    if (!FormPages.inDialog(request)) {
      hidden.put("issuetype", chosen(types));
    }
    return hidden;
  }

  private Reply show(
      IssueForm form,
      ProjectRecord project,
      String typeId,
      PageRequest request,
      ErrorCollection errors) {
    Occasion occasion =
        new Occasion(project, typeId, Optional.empty(), request, FormPages.fieldErrors(errors));
    return forms.show(form, Screens.Operation.CREATE, occasion, errors);
  }

  private Optional<IssueRecord> parent(PageRequest request) {
    return Readers.visible(
        site,
        request,
        request
            .parameter(PARENT)
            .filter(id -> id.matches("\\d{1,18}"))
            .flatMap(id -> site.issues().byId(Long.parseLong(id))));
  }

  /** The types of the project, the wanted one chosen, else the first. */
  private List<Option> types(ProjectRecord project, boolean subtask, String wanted) {
    List<Option> types = forms.inputs().issueTypes(project, subtask, wanted);
    return types.isEmpty() || types.stream().anyMatch(Option::chosen)
        ? types
        : forms.inputs().issueTypes(project, subtask, types.get(0).value());
  }

  private static String chosen(List<Option> types) {
    return types.stream().filter(Option::chosen).map(Option::value).findFirst().orElse("");
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
    String key = pid.isEmpty() ? request.parameter("projectKey", "") : "";
    return projects.stream()
        .filter(project -> String.valueOf(project.id()).equals(pid) || project.key().equals(key))
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
    CreateValidationResult valid =
        service.validateCreate(request.userOrNull(), forms.parameters(request, service));
    if (!valid.isValid()) {
      return createForm(request, valid.getErrorCollection());
    }
    IssueResult created = service.create(request.userOrNull(), valid);
    return created.isValid()
        ? FormPages.done(request, created.getIssue())
        : createForm(request, created.getErrorCollection());
  }

  private Reply createSubtask(PageRequest request) {
    Optional<IssueRecord> parent = parent(request);
    if (parent.isEmpty()) {
      return FormPages.refused(request);
    }
    IssueService service = surroundings.issueService();
    CreateValidationResult valid =
        service.validateSubTaskCreate(
            request.userOrNull(), parent.get().id(), forms.parameters(request, service));
    if (!valid.isValid()) {
      return subtaskForm(request, valid.getErrorCollection());
    }
    IssueResult created = service.create(request.userOrNull(), valid);
    return created.isValid()
        ? FormPages.done(request, created.getIssue())
        : subtaskForm(request, created.getErrorCollection());
  }
}
