package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/** Source: Javadoc of Jira 7.x; used in an app compiled for Jira 9.12. */
public interface IssueIndexingService {
  void reIndex(Issue issue) throws IndexException;

  long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException;

  void deIndex(Issue issue) throws IndexException;
}
