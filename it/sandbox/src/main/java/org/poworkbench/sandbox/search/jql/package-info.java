/** Reading and writing JQL; knows nothing of fields, issues or the index. */
package org.poworkbench.sandbox.search.jql;
