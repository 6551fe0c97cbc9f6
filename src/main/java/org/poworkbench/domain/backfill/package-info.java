/** The check of all stories that were there before the app, or that were changed without an event. */
package org.poworkbench.domain.backfill;
