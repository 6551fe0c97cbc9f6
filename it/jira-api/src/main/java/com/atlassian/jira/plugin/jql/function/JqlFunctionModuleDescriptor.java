package com.atlassian.jira.plugin.jql.function;

/** Source: parameter type in apps compiled for Jira 4; kind from memory. */
public interface JqlFunctionModuleDescriptor {}
