/** Planning on boards, as Jira Software offers it: backlogs, sprints, ranks. */
package org.poworkbench.sandbox.boards;
