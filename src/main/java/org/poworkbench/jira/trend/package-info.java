/** Stories as they were when sprints began, for one reader. */
package org.poworkbench.jira.trend;
