/** Entries in Jira's audit log. */
package org.poworkbench.jira.audit;
