/** Functions for Jira's query language: only where no field can answer. */
package org.poworkbench.jira.jql;
