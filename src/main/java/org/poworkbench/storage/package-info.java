/** What the app keeps in tables of its own, through Active Objects. */
package org.poworkbench.storage;
