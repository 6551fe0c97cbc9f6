/** The one translator between issues of Jira and our values. */
package org.poworkbench.jira.issue;
