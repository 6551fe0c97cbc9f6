package com.atlassian.jira.plugin.workflow;

/** Source: implemented in apps compiled for Jira 11. */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
