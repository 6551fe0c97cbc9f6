package com.atlassian.jira.plugin.workflow;

/** Source: implemented in an app compiled for Jira 8.13. */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
