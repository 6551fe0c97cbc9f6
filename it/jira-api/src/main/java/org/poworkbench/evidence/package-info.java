/**
 * Reads the evidence ledger and the members that class files link to. For tests and reports only; the rest of this module
 * declares Jira's API.
 */
package org.poworkbench.evidence;
