/** Who may do what. */
package org.poworkbench.jira.access;
