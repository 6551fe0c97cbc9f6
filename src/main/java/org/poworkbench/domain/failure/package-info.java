/** What is told to a person when something went wrong. */
package org.poworkbench.domain.failure;
