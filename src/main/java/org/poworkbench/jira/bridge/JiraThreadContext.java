package org.poworkbench.jira.bridge;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets up and clears what Jira keeps per thread. The logger that Jira wants when it clears is of another type in older
 * and newer versions, so both calls go by name.
 */
public final class JiraThreadContext {

  private final JiraThreadLocalUtil jira;
  private final Method enter;
  private final Method leave;
  private final Object logger;

  public JiraThreadContext(JiraThreadLocalUtil jira) {
    this.jira = jira;
    this.enter = method("preCall", 0);
    this.leave = method("postCall", 1);
    this.logger = logger(leave.getParameterTypes()[0]);
  }

  /** Prepares this thread for calls of Jira. */
  public void enter() {
    Reflection.call(enter, jira);
  }

  /** Clears what Jira kept for this thread. */
  public void leave() {
    Reflection.call(leave, jira, logger);
  }

  private static Object logger(Class<?> type) {
    return type.isAssignableFrom(Logger.class)
        ? LoggerFactory.getLogger(JiraThreadContext.class)
        : Reflection.callStatic(type, "getLogger", JiraThreadContext.class);
  }

  private static Method method(String name, int parameters) {
    return Arrays.stream(JiraThreadLocalUtil.class.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.getParameterCount() == parameters)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("JiraThreadLocalUtil has no " + name));
  }
}
