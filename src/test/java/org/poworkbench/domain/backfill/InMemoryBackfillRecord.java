package org.poworkbench.domain.backfill;

import java.util.ArrayList;
import java.util.List;

/** Keeps the progress for one test. */
public final class InMemoryBackfillRecord implements BackfillRecord {

  private String rules = "";
  private Backfill current = Backfill.NEVER_RUN;
  private boolean stopWished;
  private final List<FailedIssue> failedIssues = new ArrayList<>();

  @Override
  public Backfill current() {
    return current;
  }

  @Override
  public void keep(Backfill progress) {
    current = progress;
  }

  @Override
  public boolean stopWished() {
    return stopWished;
  }

  @Override
  public void wishStop(boolean wished) {
    stopWished = wished;
  }

  @Override
  public List<FailedIssue> failedIssues() {
    return List.copyOf(failedIssues);
  }

  @Override
  public void add(FailedIssue issue) {
    failedIssues.add(issue);
  }

  @Override
  public void forgetFailedIssues() {
    failedIssues.clear();
  }

  @Override
  public String rules() {
    return rules;
  }

  @Override
  public void keepRules(String version) {
    rules = version;
  }
}
