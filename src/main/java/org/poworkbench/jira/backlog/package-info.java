/** The backlog of a project for one reader: read, filtered, named and said in words. */
package org.poworkbench.jira.backlog;
