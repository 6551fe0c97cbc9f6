package org.poworkbench.sandbox.jira;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.Locale;
import org.apache.log4j.Logger;

/** Gives a thread of a scheduler or executor a context of nobody, and takes it away. */
final class ThreadContexts implements JiraThreadLocalUtil {
  @Override
  public void preCall() {
    ThreadContext.enter(null, Locale.ENGLISH);
  }

  @Override
  public void postCall(Logger log) {
    ThreadContext.leave();
  }
}
