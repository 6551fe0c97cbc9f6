/** The issue index and the search in it by JQL, for a viewer who finds only what may be seen. */
package org.poworkbench.sandbox.search;
