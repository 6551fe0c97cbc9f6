/** Templates: one engine per app, its allow-list and escaping. */
package org.poworkbench.sandbox.web.velocity;
