package org.poworkbench.sandbox.search.jira;

import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;

/** What a jql-function module says of its function. */
public record FunctionDeclaration(String functionName, boolean list)
    implements JqlFunctionModuleDescriptor {}
