package org.poworkbench.sandbox.web.action;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poworkbench.sandbox.web.FormToken;
import org.poworkbench.sandbox.web.WebSudo;
import org.poworkbench.sandbox.web.admin.ProjectConfigPages;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.PagesServlet.AppPages;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;
import org.poworkbench.sandbox.web.velocity.AppTemplates;
import webwork.action.Action;

/**
 * Runs actions of apps at {@code /secure/Alias.jspa} and {@code /secure/Alias!command.jspa}. Stricter than Jira on purpose:
 * a command method that does not name its HTTP methods is refused.
 */
public final class ActionPages implements AppPages {
  private static final Pattern PATH =
      Pattern.compile("/secure/(?:admin/)?(\\w+)(?:!(\\w+))?\\.jspa");

  private final WebWorkModules actions;
  private final AppTemplates templates;
  private final Supplier<I18nHelper> texts;
  private final ProjectConfigPages projects;

  public ActionPages(
      WebWorkModules actions,
      AppTemplates templates,
      Supplier<I18nHelper> texts,
      ProjectConfigPages projects) {
    this.actions = actions;
    this.projects = projects;
    this.templates = templates;
    this.texts = texts;
  }

  @Override
  public Optional<Reply> answer(PageRequest request) throws Exception {
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      return Optional.empty();
    }
    Optional<ActionDefinition> action = actions.find(path.group(1));
    if (action.isEmpty()) {
      return Optional.empty();
    }
    String command = path.group(2) == null ? action.get().command() : path.group(2);
    return Optional.of(guarded(request, action.get(), command));
  }

  private Reply guarded(PageRequest request, ActionDefinition action, String command)
      throws Exception {
    if (action.needsAdministrator() || request.path().startsWith("/secure/admin/")) {
      if (!request.session().administrator()) {
        return StatePages.loginOrRefusal(request);
      }
    } else if (action.needsLogin() && request.session().isAnonymous()) {
      return StatePages.loginOrRefusal(request);
    }
    Optional<CommandMethod> method =
        CommandMethod.of(action.module().load(action.className()), command);
    if (method.isEmpty()) {
      return StatePages.notFound(request.texts());
    }
    Optional<Reply> refusal = refusal(request, method.get());
    return refusal.isPresent() ? refusal.get() : run(request, action, command, method.get());
  }

  private static Optional<Reply> refusal(PageRequest request, CommandMethod method) {
    Optional<Set<String>> supported = method.supportedMethods();
    String asked =
        request.servletRequest().getMethod().equals("HEAD")
            ? "GET"
            : request.servletRequest().getMethod();
    if (supported.isEmpty()) {
      return Optional.of(
          StatePages.refused(
              request.texts(), request.texts().of("action.unannotated", method.name())));
    }
    if (!supported.get().contains(asked)) {
      return Optional.of(
          StatePages.refused(
              request.texts(), request.texts().of("action.method", method.name(), asked)));
    }
    if (method.requiresWebSudo() && !WebSudo.isConfirmed(request)) {
      return Optional.of(WebSudo.ask(request));
    }
    if (method.requiresXsrfCheck() && !FormToken.accepts(request.servletRequest())) {
      return Optional.of(StatePages.tokenMissing(request));
    }
    return Optional.empty();
  }

  private Reply run(
      PageRequest request, ActionDefinition definition, String command, CommandMethod method)
      throws Exception {
    ActionContext context = ActionContext.open(request, texts);
    try {
      Action action = (Action) definition.module().plugin().create(definition.className());
      ActionParameters.set(action, request.servletRequest().getParameterMap(), request.texts());
      String result = result(action, command, method);
      Optional<String> redirect = context.redirect();
      if (redirect.isPresent()) {
        return local(request, redirect.get());
      }
      return show(request, definition, action, result);
    } finally {
      ActionContext.close();
    }
  }

  private static String result(Action action, String command, CommandMethod method)
      throws Exception {
    if (command.isEmpty()) {
      return action.execute();
    }
    if (command.equals("default")) {
      return ((JiraWebActionSupport) action).doDefault();
    }
    method.method().trySetAccessible();
    return (String) method.method().invoke(action);
  }

  /** A redirect as actions write it: from the root of the context, from {@code /secure/}, or with the context path. */
  private static Reply local(PageRequest request, String url) {
    String base = request.servletRequest().getContextPath();
    String path = url.startsWith(base + "/") ? url.substring(base.length()) : url;
    if (!path.startsWith("/")) {
      String folder = request.path().substring(0, request.path().lastIndexOf('/') + 1);
      path = path.contains("://") ? "/" : folder + path;
    }
    return path.startsWith("//") || path.startsWith("/\\") ? new Redirect("/") : new Redirect(path);
  }

  private Reply show(
      PageRequest request, ActionDefinition definition, Action action, String result) {
    if ("securitybreach".equals(result)) {
      return StatePages.loginOrRefusal(request);
    }
    String template = definition.views().get(result);
    if (template == null) {
      throw new IllegalStateException(
          definition.className()
              + " answered '"
              + result
              + "', for which "
              + definition.module().completeKey()
              + " has no view");
    }
    Map<String, Object> model = new HashMap<>(templates.common(request, texts.get()));
    model.put("action", action);
    String html = templates.engine(definition.module().plugin()).render(template, model);
    return framed(
        AppHtml.page(html, definition.module().completeKey(), request.texts()),
        AppHtml.metas(html),
        request);
  }

  private Page framed(Page page, Map<String, String> metas, PageRequest request) {
    return ProjectConfigPages.SECTION.equals(metas.get("admin.active.section"))
        ? projects.inFrame(
            page,
            metas.getOrDefault("projectKey", ""),
            metas.getOrDefault("admin.active.tab", ""),
            request)
        : page;
  }
}
