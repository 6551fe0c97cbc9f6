/** Our endpoints. */
package org.poworkbench.jira.rest;
