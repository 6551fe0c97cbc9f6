package org.poworkbench.sandbox.data;

/** Those who are told of changes to issues. */
public interface IssueEvents {
  /** Inside the transaction of the change; an exception rolls it back. */
  void beforeCommit(IssueChange change);

  void afterCommit(IssueChange change);

  /** Tells nobody. */
  static IssueEvents none() {
    return new IssueEvents() {
      @Override
      public void beforeCommit(IssueChange change) {}

      @Override
      public void afterCommit(IssueChange change) {}
    };
  }
}
