/** Calls of Jira whose exact types we have no evidence for: by reflection, here and nowhere else. */
package org.poworkbench.jira.bridge;
