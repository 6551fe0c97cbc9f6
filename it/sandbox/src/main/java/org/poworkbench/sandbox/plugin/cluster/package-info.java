/** What several sandboxes on one database share. */
package org.poworkbench.sandbox.plugin.cluster;
