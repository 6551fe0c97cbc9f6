/** Dashboards: their pages, and the items that apps bring for them. */
package org.poworkbench.sandbox.dashboard;
