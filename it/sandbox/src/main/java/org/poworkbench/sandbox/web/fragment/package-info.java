/** Panels, links and sections of apps, and their conditions. */
package org.poworkbench.sandbox.web.fragment;
