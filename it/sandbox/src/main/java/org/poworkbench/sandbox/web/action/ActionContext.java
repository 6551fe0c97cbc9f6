package org.poworkbench.sandbox.web.action;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.poworkbench.sandbox.web.page.PageRequest;

/** The request that an action of an app answers in this thread. */
public final class ActionContext {
  /** The result of an action that has sent the browser elsewhere. */
  public static final String NOTHING_TO_SHOW = "none";

  private static final ThreadLocal<ActionContext> CURRENT = new ThreadLocal<>();

  private final PageRequest request;
  private final Supplier<I18nHelper> texts;
  private String redirect;

  private ActionContext(PageRequest request, Supplier<I18nHelper> texts) {
    this.request = request;
    this.texts = texts;
  }

  static ActionContext open(PageRequest request, Supplier<I18nHelper> texts) {
    ActionContext context = new ActionContext(request, texts);
    CURRENT.set(context);
    return context;
  }

  static void close() {
    CURRENT.remove();
  }

  public static ActionContext current() {
    return Optional.ofNullable(CURRENT.get())
        .orElseThrow(() -> new IllegalStateException("No action runs in this thread."));
  }

  public ApplicationUser userOrNull() {
    return request.userOrNull();
  }

  public HttpServletRequest servletRequest() {
    return request.servletRequest();
  }

  public String formToken() {
    return request.session().formToken();
  }

  public boolean hasGlobalPermission(GlobalPermissionKey key) {
    boolean administers =
        key.equals(GlobalPermissionKey.ADMINISTER) || key.equals(GlobalPermissionKey.SYSTEM_ADMIN);
    return administers && request.session().administrator();
  }

  public I18nHelper texts() {
    return texts.get();
  }

  public void redirectTo(String url) {
    redirect = url;
  }

  Optional<String> redirect() {
    return Optional.ofNullable(redirect);
  }
}
