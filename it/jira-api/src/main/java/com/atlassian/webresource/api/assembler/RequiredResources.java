package com.atlassian.webresource.api.assembler;

/** Source: used in an app compiled for Jira 11.0.0. */
public interface RequiredResources {
  RequiredResources requireWebResource(String moduleKey);

  RequiredResources requireContext(String context);
}
