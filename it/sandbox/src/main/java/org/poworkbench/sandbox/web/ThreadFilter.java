package org.poworkbench.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.poworkbench.sandbox.web.resource.RequiredByRequest;

/** Lets the thread of a request act as its user, in their language. */
final class ThreadFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient JiraThreads threads;

  ThreadFilter(JiraThreads threads) {
    this.threads = threads;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CurrentSession session = CurrentSession.of(request);
    threads.enter(session.user().orElse(null), session.locale());
    RequiredByRequest.open();
    try {
      chain.doFilter(request, response);
    } finally {
      RequiredByRequest.close();
      threads.leave();
    }
  }
}
