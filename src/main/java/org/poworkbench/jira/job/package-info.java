/** Work in the background. */
package org.poworkbench.jira.job;
