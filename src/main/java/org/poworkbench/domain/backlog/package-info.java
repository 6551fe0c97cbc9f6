/** The open stories of a backlog as derived rows: what is counted, filtered and put in order. */
package org.poworkbench.domain.backlog;
