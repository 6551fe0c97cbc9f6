/** The panel on an issue. */
package org.poworkbench.jira.panel;
