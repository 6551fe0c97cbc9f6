/** The dry run of the coach's settings. */
package org.poworkbench.jira.preview;
