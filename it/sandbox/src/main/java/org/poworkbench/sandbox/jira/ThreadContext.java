package org.poworkbench.sandbox.jira;

import java.util.Locale;
import org.poworkbench.sandbox.data.Person;

/**
 * Who the running thread works for. A web request enters and leaves; a thread of a scheduler or executor
 * has no context, and Jira's services refuse its calls.
 */
public final class ThreadContext {
  private static final ThreadLocal<ThreadContext> CURRENT = new ThreadLocal<>();

  private final Person user;
  private final Locale locale;

  private ThreadContext(Person user, Locale locale) {
    this.user = user;
    this.locale = locale;
  }

  /** Begins to work for that person; null is nobody who logged in. */
  public static void enter(Person user, Locale locale) {
    CURRENT.set(new ThreadContext(user, locale));
  }

  public static void leave() {
    CURRENT.remove();
  }

  public static boolean isPresent() {
    return CURRENT.get() != null;
  }

  /** The context of the thread; without one this refuses, naming what was called. */
  public static ThreadContext require(String called) {
    ThreadContext context = CURRENT.get();
    if (context == null) {
      throw new IllegalStateException(
          called
              + " was called on the thread '"
              + Thread.currentThread().getName()
              + "', which has no Jira context. Call JiraThreadLocalUtil.preCall() first"
              + " and postCall afterwards.");
    }
    return context;
  }

  /** The context of the thread, or null; for who puts it back later. */
  public static ThreadContext currentOrNull() {
    return CURRENT.get();
  }

  /** Puts a context back that {@link #currentOrNull()} gave. */
  public static void resume(ThreadContext context) {
    if (context == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(context);
    }
  }

  /** The person, or null when nobody is logged in. */
  public Person user() {
    return user;
  }

  public Locale locale() {
    return locale;
  }
}
