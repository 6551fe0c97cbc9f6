package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Source: overridden in apps compiled for Jira 11. */
public interface WorkflowPluginFactory {
  Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

  Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
