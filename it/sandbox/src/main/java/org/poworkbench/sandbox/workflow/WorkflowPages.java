package org.poworkbench.sandbox.workflow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageHandler;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The administration's pages for workflows, at the addresses that Jira has for them. */
public final class WorkflowPages {

  private static final String TEMPLATES = "org/poworkbench/sandbox/workflow/";
  private static final String FOLDER = "/secure/admin/workflows/";
  private static final String WORKFLOW = "workflowName";
  private static final String TRANSITION = "workflowTransition";
  private static final String OFFER = "pluginModuleKey";
  private static final String PLACE = "count";

  private final WorkflowEditing editing;

  public WorkflowPages(WorkflowEditing editing) {
    this.editing = editing;
  }

  public void addTo(Pages pages) {
    pages.get(FOLDER + "ListWorkflows.jspa", forAdministrators(this::list));
    pages.get(FOLDER + "ViewWorkflowSteps.jspa", forAdministrators(this::workflow));
    pages.get(FOLDER + "ViewWorkflowTransition.jspa", forAdministrators(this::transition));
    for (PartKind kind : PartKind.values()) {
      addTo(pages, kind);
    }
  }

  private void addTo(Pages pages, PartKind kind) {
    String name = actionName(kind);
    pages.get(
        FOLDER + "AddWorkflowTransition" + name + "!default.jspa",
        forAdministrators(request -> choice(request, kind)));
    pages.get(
        FOLDER + "AddWorkflowTransition" + name + "Params!default.jspa",
        forAdministrators(request -> inputForm(request, "")));
    pages.post(
        FOLDER + "AddWorkflowTransition" + name + "Params.jspa", forAdministrators(this::add));
    pages.get(
        FOLDER + "EditWorkflowTransition" + name + "Params!default.jspa",
        forAdministrators(request -> editForm(request, kind, "")));
    pages.post(
        FOLDER + "EditWorkflowTransition" + name + "Params.jspa",
        forAdministrators(request -> change(request, kind)));
    pages.post(
        FOLDER + "DeleteWorkflowTransition" + name + "s.jspa",
        forAdministrators(request -> remove(request, kind)));
  }

  private static String actionName(PartKind kind) {
    return switch (kind) {
      case CONDITION -> "Condition";
      case VALIDATOR -> "Validator";
      case FUNCTION -> "PostFunction";
    };
  }

  private static PageHandler forAdministrators(PageHandler handler) {
    return request ->
        request.session().administrator()
            ? handler.handle(request)
            : StatePages.loginOrRefusal(request);
  }

  private Reply list(PageRequest request) {
    return page(
        request.texts().of("workflows.title"),
        "list.vm",
        Map.of("workflows", List.copyOf(editing.workflows())));
  }

  private Reply workflow(PageRequest request) {
    String name = request.parameter(WORKFLOW, "");
    return editing
        .workflow(name)
        .<Reply>map(
            workflow ->
                page(
                    name,
                    "workflow.vm",
                    Map.of(
                        "name", name,
                        "editing", editing,
                        "transitions", workflow.transitions())))
        .orElseGet(() -> StatePages.notFound(request.texts()));
  }

  private Reply transition(PageRequest request) {
    Optional<TransitionView> transition = asked(request);
    if (transition.isEmpty()) {
      return StatePages.notFound(request.texts());
    }
    TransitionView shown = transition.get();
    List<Section> sections =
        List.of(
            section(request, shown, PartKind.CONDITION),
            section(request, shown, PartKind.VALIDATOR),
            section(request, shown, PartKind.FUNCTION));
    return page(
        request.texts().of("workflows.transition", shown.name()),
        "transition.vm",
        model(request, Map.of("transition", shown, "editing", editing, "sections", sections)));
  }

  /** The parts of one kind, as the page shows them. */
  public record Section(PartKind kind, String action, String title, List<Row> rows) {}

  /** A stored part: what it is called, what it says of itself, whether its app lets it be edited. */
  public record Row(int place, String name, String detailHtml, boolean own, boolean removable) {}

  private Section section(PageRequest request, TransitionView transition, PartKind kind) {
    List<WorkflowPart> parts = transition.parts(kind);
    List<Row> rows =
        IntStream.range(0, parts.size()).mapToObj(place -> row(place, parts.get(place))).toList();
    return new Section(
        kind, actionName(kind), request.texts().of("workflows." + kind.tag() + "s"), rows);
  }

  private Row row(int place, WorkflowPart part) {
    Optional<OfferedPart> offer = editing.offerOf(part);
    if (offer.isPresent()) {
      return new Row(place, offer.get().name(), offer.get().viewHtml(part), true, true);
    }
    String shortName = part.className().substring(part.className().lastIndexOf('.') + 1);
    boolean ofAnApp = part.args().containsKey(WorkflowKeys.MODULE);
    return new Row(place, shortName, "", false, ofAnApp);
  }

  private Reply choice(PageRequest request, PartKind kind) {
    return asked(request).isEmpty()
        ? StatePages.notFound(request.texts())
        : page(
            request.texts().of("workflows.add." + kind.tag()),
            "choice.vm",
            model(
                request,
                Map.of(
                    "heading", request.texts().of("workflows.add." + kind.tag()),
                    "action", "AddWorkflowTransition" + actionName(kind) + "Params!default.jspa",
                    "offers", editing.offered(kind))));
  }

  private Reply inputForm(PageRequest request, String error) {
    Optional<OfferedPart> offer = editing.offered(request.parameter(OFFER, ""));
    if (offer.isEmpty() || asked(request).isEmpty()) {
      return StatePages.notFound(request.texts());
    }
    Map<String, Object> form =
        Map.of(
            "offer", offer.get(),
            "formHtml", offer.get().inputHtml(),
            "action", "AddWorkflowTransition" + actionName(offer.get().kind()) + "Params.jspa",
            "submit", request.texts().of("workflows.add"),
            "error", error,
            "hidden", Map.of(OFFER, offer.get().key()));
    return form(request, form, offer.get(), error);
  }

  private Reply add(PageRequest request) {
    try {
      editing.add(
          request.parameter(WORKFLOW, ""),
          transitionId(request),
          request.parameter(OFFER, ""),
          parameters(request));
      return backToTransition(request);
    } catch (IllegalArgumentException refused) {
      return inputForm(request, message(refused));
    }
  }

  private Reply editForm(PageRequest request, PartKind kind, String error) {
    Optional<WorkflowPart> part =
        asked(request)
            .map(transition -> transition.parts(kind))
            .filter(parts -> place(request) >= 0 && place(request) < parts.size())
            .map(parts -> parts.get(place(request)));
    Optional<OfferedPart> offer = part.flatMap(editing::offerOf);
    if (offer.isEmpty()) {
      return StatePages.notFound(request.texts());
    }
    Map<String, Object> form =
        Map.of(
            "offer", offer.get(),
            "formHtml", offer.get().editHtml(part.get()),
            "action", "EditWorkflowTransition" + actionName(kind) + "Params.jspa",
            "submit", request.texts().of("workflows.update"),
            "error", error,
            "hidden", Map.of(PLACE, Integer.toString(place(request))));
    return form(request, form, offer.get(), error);
  }

  private Reply change(PageRequest request, PartKind kind) {
    try {
      editing.change(
          request.parameter(WORKFLOW, ""),
          transitionId(request),
          kind,
          place(request),
          parameters(request));
      return backToTransition(request);
    } catch (IllegalArgumentException refused) {
      return editForm(request, kind, message(refused));
    }
  }

  private Reply remove(PageRequest request, PartKind kind) {
    try {
      editing.remove(request.parameter(WORKFLOW, ""), transitionId(request), kind, place(request));
      return backToTransition(request);
    } catch (IllegalArgumentException refused) {
      return StatePages.notFound(request.texts());
    }
  }

  private static Reply form(
      PageRequest request, Map<String, Object> form, OfferedPart offer, String error) {
    Page page = page(offer.name(), "parameters.vm", model(request, form));
    return error.isEmpty() ? page : page.withStatus(400);
  }

  private static Reply backToTransition(PageRequest request) {
    return new Redirect(
        FOLDER
            + "ViewWorkflowTransition.jspa?"
            + WORKFLOW
            + "="
            + URLEncoder.encode(request.parameter(WORKFLOW, ""), StandardCharsets.UTF_8)
            + "&"
            + TRANSITION
            + "="
            + transitionId(request));
  }

  private static String message(IllegalArgumentException refused) {
    return refused.getMessage() == null ? refused.toString() : refused.getMessage();
  }

  private static Page page(String title, String template, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("url", new UrlText());
    return Page.of(title, TEMPLATES + template, all).inAdministration();
  }

  private static Map<String, Object> model(PageRequest request, Map<String, Object> values) {
    Map<String, Object> model = new HashMap<>(values);
    model.put(WORKFLOW, request.parameter(WORKFLOW, ""));
    model.put(TRANSITION, transitionId(request));
    return model;
  }

  /** Texts for the addresses of links. */
  public static final class UrlText {
    public String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  private Optional<TransitionView> asked(PageRequest request) {
    return editing
        .workflow(request.parameter(WORKFLOW, ""))
        .flatMap(workflow -> workflow.transition(transitionId(request)));
  }

  private static int transitionId(PageRequest request) {
    return number(request.parameter(TRANSITION, ""));
  }

  private static int place(PageRequest request) {
    return number(request.parameter(PLACE, ""));
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private static Map<String, String[]> parameters(PageRequest request) {
    Map<String, String[]> parameters = new HashMap<>(request.servletRequest().getParameterMap());
    List.of("atl_token", WORKFLOW, TRANSITION, OFFER, PLACE).forEach(parameters::remove);
    return parameters;
  }
}
