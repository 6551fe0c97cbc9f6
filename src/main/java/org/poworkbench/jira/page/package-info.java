/** Pages for administrators. */
package org.poworkbench.jira.page;
