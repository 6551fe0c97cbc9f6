/** Active Objects: the tables of apps, with the engine that Jira itself has. */
package org.poworkbench.sandbox.plugin.tables;
