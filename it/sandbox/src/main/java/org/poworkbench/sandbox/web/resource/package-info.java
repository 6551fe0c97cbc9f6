/** Scripts and styles of apps, by key and by context. */
package org.poworkbench.sandbox.web.resource;
