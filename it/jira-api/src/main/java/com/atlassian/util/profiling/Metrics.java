package com.atlassian.util.profiling;

/** Source: called by Active Objects 6.1.1 (Maven Central). */
public class Metrics {
  private Metrics() {}

  public static Builder metric(String name) {
    return new Builder();
  }

  /** Source: called by Active Objects 6.1.1 (Maven Central). */
  public static class Builder {
    private Builder() {}

    public Builder invokerPluginKey(String pluginKey) {
      return this;
    }

    public Builder tag(String name, String value) {
      return this;
    }

    public Builder withAnalytics() {
      return this;
    }

    public Ticker startTimer() {
      return () -> {};
    }
  }
}
