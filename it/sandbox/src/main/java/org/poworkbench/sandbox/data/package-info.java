/**
 * What the sandbox's site holds and how it is stored: users, permissions, projects, fields, issues
 * and their history, on H2 or PostgreSQL. Knows nothing of Jira's API.
 */
package org.poworkbench.sandbox.data;
