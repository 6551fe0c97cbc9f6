/** What stands on dashboards: the stories of several teams side by side. */
package org.poworkbench.jira.dashboard;
