package org.poworkbench.sandbox.search.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.poworkbench.sandbox.data.IssueIndex;

/** Jira's way to put issues in the index. */
public final class SiteIndexing implements IssueIndexingService {
  private final IssueIndex index;

  public SiteIndexing(IssueIndex index) {
    this.index = index;
  }

  @Override
  public void reIndex(Issue issue) throws IndexException {
    reIndexIssueObjects(List.of(issue));
  }

  @Override
  public long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException {
    long start = System.nanoTime();
    List<Long> ids = ids(issues);
    try {
      index.index(ids);
    } catch (UncheckedIOException e) {
      throw new IndexException(e.getMessage(), e);
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Override
  public void deIndex(Issue issue) throws IndexException {
    try {
      index.remove(ids(List.of(issue)));
    } catch (UncheckedIOException e) {
      throw new IndexException(e.getMessage(), e);
    }
  }

  private static List<Long> ids(Collection<? extends Issue> issues) {
    return issues.stream().map(Issue::getId).toList();
  }
}
