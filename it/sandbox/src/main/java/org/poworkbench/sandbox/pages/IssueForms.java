package org.poworkbench.sandbox.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.ScreenRecord;
import org.poworkbench.sandbox.data.Screens;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.pages.IssueForm.Kind;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The forms that edit, comment and transition issues. What was typed is never lost to an error. */
final class IssueForms {
  private final Site site;
  private final Surroundings surroundings;
  private final IssuePage issuePage;
  private final FormPages forms;

  IssueForms(Site site, Surroundings surroundings, IssuePage issuePage, FormPages forms) {
    this.site = site;
    this.surroundings = surroundings;
    this.issuePage = issuePage;
    this.forms = forms;
  }

  void addTo(Pages pages) {
    pages.get("/secure/EditIssue!default.jspa", request -> editForm(request, null));
    pages.post("/secure/EditIssue.jspa", this::edit);
    pages.get("/secure/CommentAssignIssue!default.jspa", request -> transitionForm(request, null));
    pages.post("/secure/CommentAssignIssue.jspa", this::transition);
    pages.post("/secure/WorkflowUIDispatcher.jspa", this::transition);
    pages.post("/secure/AddComment.jspa", this::comment);
  }

  // Edit

  private Reply editForm(PageRequest request, ErrorCollection errors) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    if (found.isEmpty()) {
      return FormPages.refused(request);
    }
    IssueRecord issue = found.get();
    if (!site.permissions().has("EDIT_ISSUES", issue, Readers.viewer(site, request))) {
      return StatePages.loginOrRefusal(request);
    }
    IssueForm form =
        new IssueForm(
            request.texts().of("edit.title", issue.key()),
            Kind.EDIT,
            "/secure/EditIssue.jspa",
            request.texts().of("edit.submit"),
            "/browse/" + issue.key(),
            Map.of("id", String.valueOf(issue.id())),
            List.of());
    return forms.show(form, Screens.Operation.EDIT, forms.occasion(issue, request, errors), errors);
  }

  private Reply edit(PageRequest request) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    if (found.isEmpty()) {
      return FormPages.refused(request);
    }
    IssueService service = surroundings.issueService();
    IssueService.UpdateValidationResult valid =
        service.validateUpdate(
            request.userOrNull(), found.get().id(), forms.parameters(request, service));
    if (!valid.isValid()) {
      return editForm(request, valid.getErrorCollection());
    }
    IssueService.IssueResult updated = service.update(request.userOrNull(), valid);
    return updated.isValid()
        ? FormPages.done(request, updated.getIssue())
        : editForm(request, updated.getErrorCollection());
  }

  // Transition

  private Reply transitionForm(PageRequest request, ErrorCollection errors) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    if (found.isEmpty()) {
      return FormPages.refused(request);
    }
    IssueRecord issue = found.get();
    Optional<Surroundings.OfferedTransition> offered = offered(issue, request);
    Optional<ScreenRecord> screen =
        offered.flatMap(Surroundings.OfferedTransition::screenId).flatMap(site.screens()::byId);
    if (screen.isEmpty()) {
      return issuePage.page(issue, request, errors == null ? List.of() : messages(errors));
    }
    IssueForm form =
        new IssueForm(
            request.texts().of("transition.title", issue.key(), offered.get().name()),
            Kind.TRANSITION,
            "/secure/CommentAssignIssue.jspa",
            offered.get().name(),
            "/browse/" + issue.key(),
            Map.of(
                "id", String.valueOf(issue.id()),
                "action", String.valueOf(offered.get().id())),
            List.of());
    return forms.show(form, screen.get(), forms.occasion(issue, request, errors), errors);
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
      return FormPages.refused(request);
    }
    IssueService service = surroundings.issueService();
    ApplicationUser user = request.userOrNull();
    IssueService.TransitionValidationResult valid =
        service.validateTransition(
            user, found.get().id(), Integer.parseInt(action), forms.parameters(request, service));
    if (!valid.isValid()) {
      return transitionForm(request, valid.getErrorCollection());
    }
    IssueService.IssueResult moved = service.transition(user, valid);
    return moved.isValid()
        ? FormPages.done(request, moved.getIssue())
        : transitionForm(request, moved.getErrorCollection());
  }

  // Comment

  private Reply comment(PageRequest request) {
    Optional<IssueRecord> found = Readers.visibleById(site, request);
    if (found.isEmpty()) {
      return FormPages.refused(request);
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

  private static List<String> messages(ErrorCollection errors) {
    List<String> messages = new ArrayList<>(errors.getErrorMessages());
    messages.addAll(errors.getErrors().values());
    return messages;
  }
}
