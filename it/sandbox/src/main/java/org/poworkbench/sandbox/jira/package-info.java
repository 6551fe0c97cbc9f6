/** Jira's services over the site's data, offered to apps and to the rest of the sandbox. */
package org.poworkbench.sandbox.jira;
