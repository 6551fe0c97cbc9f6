/** Steps of workflows. */
package org.poworkbench.jira.workflow;
