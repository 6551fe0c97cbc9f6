/** The sandbox's own pages: paths, the frame around them, their states and texts. */
package org.poworkbench.sandbox.web.page;
