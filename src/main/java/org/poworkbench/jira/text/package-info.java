/** Texts for people. */
package org.poworkbench.jira.text;
