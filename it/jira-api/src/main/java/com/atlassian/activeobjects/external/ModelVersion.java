package com.atlassian.activeobjects.external;

/** Source: used in an app compiled for Jira 11.0.0. */
public final class ModelVersion implements Comparable<ModelVersion> {
  private ModelVersion() {}

  public static ModelVersion valueOf(String version) {
    throw new IllegalStateException("declaration");
  }

  public boolean isOlderThan(ModelVersion other) {
    throw new IllegalStateException("declaration");
  }

  public boolean isNewerThan(ModelVersion other) {
    throw new IllegalStateException("declaration");
  }

  public boolean isSame(ModelVersion other) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public int compareTo(ModelVersion other) {
    throw new IllegalStateException("declaration");
  }
}
