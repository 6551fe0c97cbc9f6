/** Jira's own interfaces to search and index, over the sandbox's. */
package org.poworkbench.sandbox.search.jira;
