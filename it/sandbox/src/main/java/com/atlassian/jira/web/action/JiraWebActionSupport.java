package com.atlassian.jira.web.action;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.web.action.ActionContext;
import webwork.action.Action;

/** What an app's action stands on, with the behaviour that the declaration of the same name leaves out. */
public abstract class JiraWebActionSupport implements Action {
  private final List<String> errorMessages = new ArrayList<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private String returnUrl;

  protected String doExecute() throws Exception {
    return SUCCESS;
  }

  public String doDefault() throws Exception {
    return INPUT;
  }

  protected void doValidation() {
    // Nothing is demanded unless the action overrides this.
  }

  @Override
  public String execute() throws Exception {
    doValidation();
    return hasAnyErrors() ? INPUT : doExecute();
  }

  public ApplicationUser getLoggedInUser() {
    return ActionContext.current().userOrNull();
  }

  public HttpServletRequest getHttpRequest() {
    return ActionContext.current().servletRequest();
  }

  public void addErrorMessage(String message) {
    errorMessages.add(message);
  }

  public void addError(String field, String message) {
    errors.put(field, message);
  }

  public Collection<String> getErrorMessages() {
    return errorMessages;
  }

  public Map<String, String> getErrors() {
    return errors;
  }

  public boolean hasAnyErrors() {
    return !errorMessages.isEmpty() || !errors.isEmpty();
  }

  public String getText(String key) {
    return getI18nHelper().getText(key);
  }

  public String getReturnUrl() {
    return returnUrl;
  }

  public void setReturnUrl(String url) {
    returnUrl = url;
  }

  /** Sends the browser to the return URL, else to the given one; the result is that there is nothing to show. */
  public String getRedirect(String defaultUrl) {
    ActionContext.current()
        .redirectTo(returnUrl == null || returnUrl.isBlank() ? defaultUrl : returnUrl);
    return ActionContext.NOTHING_TO_SHOW;
  }

  public String getXsrfToken() {
    return ActionContext.current().formToken();
  }

  public boolean hasGlobalPermission(GlobalPermissionKey key) {
    return ActionContext.current().hasGlobalPermission(key);
  }

  public I18nHelper getI18nHelper() {
    return ActionContext.current().texts();
  }
}
