/** The custom fields that hold what the checks found. */
package org.poworkbench.jira.field;
