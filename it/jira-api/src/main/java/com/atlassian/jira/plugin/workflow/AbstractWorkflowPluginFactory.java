package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Source: subclasses compiled for Jira 11. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
  @Override
  public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
    throw new IllegalStateException("declaration");
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected String extractSingleParam(Map<String, Object> params, String paramName) {
    throw new IllegalStateException("declaration");
  }
}
