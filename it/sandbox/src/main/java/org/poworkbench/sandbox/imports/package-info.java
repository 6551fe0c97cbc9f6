/** Brings a backlog from files into the site, and sets up what every site has. */
package org.poworkbench.sandbox.imports;
