package com.atlassian.jira.web.action;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import webwork.action.Action;

/** Source: Used in apps compiled for Jira 11. */
public abstract class JiraWebActionSupport implements Action {
  protected String doExecute() throws Exception {
    throw new IllegalStateException("declaration");
  }

  public String doDefault() throws Exception {
    throw new IllegalStateException("declaration");
  }

  protected void doValidation() {
    throw new IllegalStateException("declaration");
  }

  public ApplicationUser getLoggedInUser() {
    throw new IllegalStateException("declaration");
  }

  public jakarta.servlet.http.HttpServletRequest getHttpRequest() {
    throw new IllegalStateException("declaration");
  }

  public void addErrorMessage(String message) {
    throw new IllegalStateException("declaration");
  }

  public void addError(String field, String message) {
    throw new IllegalStateException("declaration");
  }

  public Collection<String> getErrorMessages() {
    throw new IllegalStateException("declaration");
  }

  public boolean hasAnyErrors() {
    throw new IllegalStateException("declaration");
  }

  public String getText(String key) {
    throw new IllegalStateException("declaration");
  }

  public String getReturnUrl() {
    throw new IllegalStateException("declaration");
  }

  public void setReturnUrl(String url) {
    throw new IllegalStateException("declaration");
  }

  public String getRedirect(String defaultUrl) {
    throw new IllegalStateException("declaration");
  }

  public String getXsrfToken() {
    throw new IllegalStateException("declaration");
  }

  public boolean hasGlobalPermission(GlobalPermissionKey key) {
    throw new IllegalStateException("declaration");
  }

  public I18nHelper getI18nHelper() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public String execute() throws Exception {
    throw new IllegalStateException("declaration");
  }
}
