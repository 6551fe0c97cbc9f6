/** A story check in words, for panel and REST. */
package org.poworkbench.jira.story;
