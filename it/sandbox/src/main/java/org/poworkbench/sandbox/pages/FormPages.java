package org.poworkbench.sandbox.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Screens;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.pages.InputFields.InputField;
import org.poworkbench.sandbox.pages.InputFields.Occasion;
import org.poworkbench.sandbox.pages.IssueForm.Kind;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.PlainReply;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** What the forms for issues share: on a page of their own, or alone for a script that shows them in a dialog. */
final class FormPages {
  private static final String TEMPLATES = "org/poworkbench/sandbox/pages/";

  private final Site site;
  private final InputFields inputs;

  FormPages(Site site) {
    this.site = site;
    this.inputs = new InputFields(site);
  }

  InputFields inputs() {
    return inputs;
  }

  /** A script shows the form in a dialog, and goes on by itself when it was accepted. */
  static boolean inDialog(PageRequest request) {
    return request.parameter("decorator", "").equals("dialog");
  }

  /** What was asked for is done: back to the issue, or the answer that the script waits for. */
  static Reply done(PageRequest request, Issue issue) {
    return done(request, issue.getId(), issue.getKey(), issue.getSummary());
  }

  static Reply done(PageRequest request, long issueId, String issueKey, String summary) {
    if (!inDialog(request)) {
      return new Redirect("/browse/" + issueKey);
    }
    ObjectNode saved = JsonNodeFactory.instance.objectNode();
    saved.put("issueId", issueId);
    saved.put("issueKey", issueKey);
    saved.put("summary", summary);
    saved.put("message", request.texts().of("create.done"));
    return PlainReply.json(200, saved.toString());
  }

  static Reply refused(PageRequest request) {
    return request.session().isAnonymous()
        ? StatePages.loginOrRefusal(request)
        : StatePages.notFound(request.texts());
  }

  /** What was typed, as Jira takes it. */
  IssueInputParameters parameters(PageRequest request, IssueService service) {
    Map<String, String[]> values = new HashMap<>(request.servletRequest().getParameterMap());
    values.remove("atl_token");
    values.computeIfPresent("labels", FormPages::words);
    site.fields()
        .ofType(FieldType.LABELS)
        .forEach(field -> values.computeIfPresent(field.key(), FormPages::words));
    return service.newIssueInputParameters(values);
  }

  /** Labels stand in one input with spaces between. */
  private static String[] words(String field, String[] values) {
    return String.join(" ", values).strip().split("\\s+");
  }

  /** An issue that is there already. */
  Occasion occasion(IssueRecord issue, PageRequest request, ErrorCollection errors) {
    return new Occasion(
        site.projects().byId(issue.projectId()).orElseThrow(),
        issue.typeId(),
        Optional.of(issue),
        request,
        fieldErrors(errors));
  }

  /** The form with the fields of the screen for the operation. */
  Reply show(
      IssueForm form, Screens.Operation operation, Occasion occasion, ErrorCollection errors) {
    return site.screens()
        .shownFor(operation, occasion.project().id(), occasion.typeId())
        .map(screen -> show(form, screen, occasion, errors))
        .orElseGet(() -> StatePages.notDoneHere(occasion.request().texts()));
  }

  /** The form with the fields of a screen. */
  Reply show(IssueForm form, ScreenRecord screen, Occasion occasion, ErrorCollection errors) {
    List<InputField> fields = new ArrayList<>(inputs.of(screen, occasion));
    if (form.kind() == Kind.TRANSITION
        && fields.stream().noneMatch(field -> field.id().equals("comment"))) {
      fields.add(inputs.comment(occasion));
    }
    return show(form, fields, occasion.request(), errors);
  }

  /** The form with these fields, and what is wrong with what was typed; null before the first attempt. */
  Reply show(IssueForm form, List<InputField> fields, PageRequest request, ErrorCollection errors) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("heading", form.heading());
    model.put("formId", form.kind().page());
    model.put("quick", form.kind().quick());
    model.put("another", form.kind().repeatable());
    model.put("dialogFormId", form.kind().dialog());
    model.put("dialogSubmitId", form.kind().dialogSubmit());
    model.put("action", form.action());
    model.put("submit", form.submit());
    model.put("cancel", form.cancel());
    model.put("hiddenFields", form.hidden());
    model.put("choices", form.choices());
    model.put("fields", fields);
    model.put("errors", errors == null ? List.of() : general(errors, fields));
    Page page =
        inDialog(request)
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

  static Map<String, String> fieldErrors(ErrorCollection errors) {
    return errors == null ? Map.of() : errors.getErrors();
  }
}
