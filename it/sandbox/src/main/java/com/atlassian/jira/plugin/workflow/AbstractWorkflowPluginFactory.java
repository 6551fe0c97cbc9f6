package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Base of the factories behind apps' parameter screens, as Jira's class of this name. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {

  private static final String INPUT = "input-parameters";
  private static final String EDIT = "edit-parameters";
  private static final String VIEW = "view";

  @Override
  public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
    Map<String, Object> params = new HashMap<>();
    switch (resourceName) {
      case INPUT -> getVelocityParamsForInput(params);
      case EDIT -> getVelocityParamsForEdit(params, descriptor);
      case VIEW -> getVelocityParamsForView(params, descriptor);
      default -> throw new IllegalArgumentException("No parameter screen is named " + resourceName);
    }
    return params;
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected String extractSingleParam(Map<String, Object> params, String paramName) {
    Object value = params.get(paramName);
    if (value instanceof String[] many && many.length > 0) {
      return many[0];
    }
    if (value instanceof Collection<?> many && !many.isEmpty()) {
      return (String) many.iterator().next();
    }
    throw new IllegalArgumentException("The form has no parameter " + paramName);
  }
}
