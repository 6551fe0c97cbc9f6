package org.poworkbench.sandbox.data;

import java.util.Collection;

/** The search index as the writing of issues knows it: told after the commit. */
public interface IssueIndex {
  /** Reads the issues again and puts them in the index; ids without an issue are ignored. */
  void index(Collection<Long> issueIds);

  void remove(Collection<Long> issueIds);

  /** Keeps no index. */
  static IssueIndex none() {
    return new IssueIndex() {
      @Override
      public void index(Collection<Long> issueIds) {}

      @Override
      public void remove(Collection<Long> issueIds) {}
    };
  }
}
