package com.atlassian.util.profiling;

/** Source: called by Active Objects 6.1.1 (Maven Central). */
public interface Ticker extends AutoCloseable {
  @Override
  void close();
}
