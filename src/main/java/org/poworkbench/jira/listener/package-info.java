/** What follows when an issue changes. */
package org.poworkbench.jira.listener;
