/** Jira's own REST API at /rest/api/2, as far as pages and ordinary clients need it, in Jira's shapes. */
package org.poworkbench.sandbox.rest;
