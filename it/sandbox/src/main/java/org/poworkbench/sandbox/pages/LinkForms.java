package org.poworkbench.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.pages.InputFields.InputField;
import org.poworkbench.sandbox.pages.InputFields.Option;
import org.poworkbench.sandbox.pages.IssueForm.Kind;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The form that links an issue to others. */
final class LinkForms {
  private static final String ACTION = "/secure/LinkJiraIssue";
  private static final String HOW = "linkDesc";
  private static final String KEYS = "issueKeys";

  private final Site site;
  private final FormPages forms;

  LinkForms(Site site, FormPages forms) {
    this.site = site;
    this.forms = forms;
  }

  void addTo(Pages pages) {
    pages.get(ACTION + "!default.jspa", request -> form(request, null));
    pages.post(ACTION + ".jspa", this::link);
  }

  private Reply form(PageRequest request, ErrorCollection errors) {
    Optional<IssueRecord> issue = Readers.visibleById(site, request);
    if (issue.isEmpty()) {
      return FormPages.refused(request);
    }
    if (!mayLink(issue.get(), request)) {
      return StatePages.loginOrRefusal(request);
    }
    IssueForm form =
        new IssueForm(
            request.texts().of("link.title", issue.get().key()),
            Kind.LINK,
            ACTION + ".jspa",
            request.texts().of("link.submit"),
            "/browse/" + issue.get().key(),
            Map.of("id", String.valueOf(issue.get().id())),
            List.of());
    return forms.show(form, fields(request, FormPages.fieldErrors(errors)), request, errors);
  }

  private List<InputField> fields(PageRequest request, Map<String, String> errors) {
    String how = request.parameter(HOW, "");
    List<Option> directions =
        directions().stream()
            .map(one -> new Option(one.id(), one.label(), one.id().equals(how)))
            .toList();
    return List.of(
        new InputField(
            HOW, request.texts().of("link.how"), "select", true, how, directions, "", ""),
        new InputField(
            KEYS,
            request.texts().of("link.keys"),
            "text",
            true,
            request.parameter(KEYS, ""),
            List.of(),
            errors.getOrDefault(KEYS, ""),
            request.texts().of("link.keysHelp")));
  }

  /** A type of link as seen from one of its ends. */
  private record Direction(LinkType type, boolean outward) {
    String id() {
      return type.id() + (outward ? "-out" : "-in");
    }

    String label() {
      return outward ? type.outward() : type.inward();
    }
  }

  private List<Direction> directions() {
    List<Direction> directions = new ArrayList<>();
    for (LinkType type : site.links().types()) {
      directions.add(new Direction(type, true));
      if (!type.inward().equals(type.outward())) {
        directions.add(new Direction(type, false));
      }
    }
    return directions;
  }

  private Reply link(PageRequest request) {
    Optional<IssueRecord> issue = Readers.visibleById(site, request);
    if (issue.isEmpty()) {
      return FormPages.refused(request);
    }
    if (!mayLink(issue.get(), request)) {
      return StatePages.loginOrRefusal(request);
    }
    Optional<Direction> direction =
        directions().stream()
            .filter(one -> one.id().equals(request.parameter(HOW, "")))
            .findFirst();
    ErrorCollection errors = new SimpleErrorCollection();
    List<IssueRecord> others = others(issue.get(), request, errors);
    if (direction.isEmpty() || errors.hasAnyErrors()) {
      return form(request, errors);
    }
    others.forEach(other -> link(issue.get(), other, direction.get(), request));
    return FormPages.done(request, issue.get().id(), issue.get().key(), issue.get().summary());
  }

  private void link(
      IssueRecord issue, IssueRecord other, Direction direction, PageRequest request) {
    Change change = Change.by(request.user().map(ApplicationUser::getKey).orElse(null));
    long from = direction.outward() ? issue.id() : other.id();
    long to = direction.outward() ? other.id() : issue.id();
    site.writing().link(direction.type().id(), from, to, null, change);
  }

  private List<IssueRecord> others(IssueRecord issue, PageRequest request, ErrorCollection errors) {
    List<IssueRecord> others = new ArrayList<>();
    for (String key : request.parameter(KEYS, "").strip().split("[\\s,]+")) {
      Optional<IssueRecord> other =
          Readers.visible(site, request, site.issues().byKey(key.toUpperCase(Locale.ROOT)));
      if (other.isEmpty() || other.get().id() == issue.id()) {
        errors.addError(KEYS, request.texts().of("link.noIssue", key));
      } else {
        others.add(other.get());
      }
    }
    return others;
  }

  private boolean mayLink(IssueRecord issue, PageRequest request) {
    return site.permissions().has("LINK_ISSUES", issue, Readers.viewer(site, request));
  }
}
