package org.poworkbench.domain.failure;

import java.util.ArrayList;
import java.util.List;

/** Remembers failures for one test; their ids are failure-1, failure-2 and so on. */
public final class RememberedFailures implements Failures {

  private final List<Throwable> causes = new ArrayList<>();

  @Override
  public String note(String during, Throwable cause) {
    causes.add(cause);
    return "failure-" + causes.size();
  }

  public List<Throwable> causes() {
    return List.copyOf(causes);
  }
}
