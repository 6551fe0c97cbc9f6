/** Decisions of people that a finding does not fit one issue: what they point at, and when they no longer hold. */
package org.poworkbench.domain.aside;
