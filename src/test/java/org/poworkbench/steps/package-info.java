/** Counts how much work code does, whatever machine it runs on. */
package org.poworkbench.steps;
