/** Stories as they were when sprints began: stored then, and never recomputed. */
package org.poworkbench.domain.trend;
