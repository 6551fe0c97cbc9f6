/** Where failures are taken down. */
package org.poworkbench.jira.failure;
