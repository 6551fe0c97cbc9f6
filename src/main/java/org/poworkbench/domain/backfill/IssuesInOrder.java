package org.poworkbench.domain.backfill;

import java.util.List;

/** All issues of the site, by project and id. Not a search: a search ends at ten thousand. */
public interface IssuesInOrder {

  /** The ids of all projects, ascending. */
  List<Long> projects();

  /** The ids of all issues of a project, ascending. */
  List<Long> issuesOf(long projectId);
}
